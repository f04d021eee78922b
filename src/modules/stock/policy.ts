import { policy } from '../../kernel/policy.ts'
import { HOUSE_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, empty, inMyCentre, isMine, role } from '../../kernel/rule.ts'

const KEEPERS = ['head', 'administration', 'coordinator', 'class_coordinator'] as const
const BUYERS = [...KEEPERS, 'treasurer'] as const
const MOVERS = [...KEEPERS, 'social_worker'] as const

/** Kits are operational (domain.md 8.3, J): what is in them and for whom, by case id; her name is never in these tables. */
export const stock = policy({
  actions: {
    'stock.read': [...HOUSE_STAFF, 'treasurer', 'auditor'],
    // who answers for their value and their number
    'stock.count': ['administration', 'class_coordinator', 'treasurer', 'auditor'],
    'stock.keep': [...KEEPERS],
    /** from the line of the budget to the goods that came */
    'stock.buy': [...BUYERS],
    'stock.reckon': [...BUYERS, 'auditor'],
    'stock.reserve': [...MOVERS],
    'stock.take_out_list': [...KEEPERS, 'treasurer'],
  },
  afterClosing: { open: ['toolkits'] },
  tables: {
    toolkits: {
      select: any(
        all(inMyCentre, role(...KEEPERS, 'treasurer', 'auditor', 'system')),
        all(inMyCentre, role(...HOUSE_STAFF), empty('case_id')),
        ...(['caseload', 'taught'] as const).map((set) => all(inMyCentre, amongMy(set))),
      ),
      insert: all(inMyCentre, role(...KEEPERS), isMine('made_by')),
      update: all(inMyCentre, role(...MOVERS)),
      insertable: ['centre_id', 'toolkit_id', 'label', 'track', 'source_of_fund', 'order_id', 'made_by', 'made_at'],
      writable: [
        'state',
        'case_id',
        'reserved_by',
        'reserved_at',
        'handed_over_by',
        'handed_over_at',
        'is_second',
        'office_letter_on',
        'handover',
        'witness_id',
        'version',
      ],
    },
    toolkit_orders: {
      select: all(inMyCentre, role(...BUYERS, 'auditor')),
      insert: all(inMyCentre, role(...BUYERS)),
      insertable: [
        ...(['centre_id', 'order_id', 'line_key', 'line_name', 'year', 'track', 'count', 'total_rupiah'] as const),
        ...(['supplier', 'ordered_on', 'noted_by'] as const),
      ],
      update: all(inMyCentre, role(...BUYERS)),
      writable: ['received_on', 'received_count', 'version'],
    },
    toolkit_items: {
      select: all(inMyCentre, role(...HOUSE_STAFF, 'treasurer', 'auditor', 'system')),
      insert: all(inMyCentre, role(...KEEPERS)),
    },
  },
})
