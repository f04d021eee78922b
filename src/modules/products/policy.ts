import { policy } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, empty, inMyCentre, is, isMine, onMyCaseload, role } from '../../kernel/rule.ts'
import { toldOf } from '../../kernel/told.ts'

/** Works are of the class (domain.md 8.3, H), their money is of whoever keeps money (J). */
const MAKE = ['coordinator', 'social_worker', ...CLASS_STAFF] as const
const MONEY = ['coordinator', 'administration', 'treasurer'] as const
const READERS = [
  'head',
  'coordinator',
  'administration',
  'social_worker',
  ...CLASS_STAFF,
  'treasurer',
  'auditor',
] as const
/** Who reads what went into which pot. */
const COUNTERS = ['head', 'coordinator', 'administration', 'treasurer', 'auditor', 'class_coordinator'] as const

const read = all(inMyCentre, role(...READERS))
const make = all(inMyCentre, role(...MAKE))
/** A maker is put down by whoever teaches her or works with her. */
const hers = any(
  all(inMyCentre, role('coordinator')),
  all(inMyCentre, role(...CLASS_STAFF), amongMy('taught')),
  all(inMyCentre, onMyCaseload()),
)
const share = all(inMyCentre, role(...MONEY))

export const products = policy({
  actions: {
    'products.read': [...READERS],
    'products.write': [...MAKE],
    'products.sell': [...MAKE, 'administration'],
    'products.count': [...COUNTERS],
    'products.share': [...MONEY],
    'products.propose_rule': [...MONEY],
    'products.agree_rule': ['head'],
    /** what leaves for buyers */
    'products.catalogue': ['coordinator', 'administration'],
    'products.spend': ['administration', 'treasurer'],
    'products.of_her': ['head', 'coordinator', 'administration', 'social_worker', ...CLASS_STAFF],
  },
  // what is sold after she left is shared with her all the same
  afterClosing: { open: ['work_makers', 'sale_shares'] },
  tables: {
    share_rules: {
      select: read,
      insert: all(share, isMine('proposed_by')),
      update: all(inMyCentre, role(...MONEY, 'head')),
      writable: ['agreed_at', 'declined_at', 'office_letter', 'office_on', 'task_id'],
    },
    works: {
      select: read,
      insert: all(make, isMine('made_by')),
      update: make,
      writable: [
        ...(['title', 'track', 'price_rupiah', 'material_rupiah', 'material_from', 'minutes', 'place'] as const),
        ...(['meant_for', 'version'] as const),
      ],
    },
    work_pictures: {
      select: read,
      insert: all(make, isMine('taken_by')),
      // whoever took it, and who leads
      delete: all(inMyCentre, role(...MAKE), any(isMine('taken_by'), role('coordinator'))),
    },
    work_makers: { select: all(inMyCentre, toldOf.stock), insert: hers, delete: hers },
    // append only; the database counts what is in the house and what is out, and writes what a sale moves
    work_moves: {
      select: read,
      insert: all(inMyCentre, role(...MAKE, 'administration'), is('kind', 'made', 'used', 'lost', 'taken', 'back')),
      insertable: ['centre_id', 'move_id', 'work_id', 'kind', 'pieces', 'outing_id', 'at'],
    },
    sales: {
      select: read,
      insert: all(inMyCentre, role(...MAKE, 'administration')),
      insertable: [
        ...(['centre_id', 'sale_id', 'work_id', 'kind', 'of_sale_id', 'pieces', 'price_rupiah', 'outing_id'] as const),
        ...(['sold_on', 'at'] as const),
      ],
    },
    // each maker's part is told of as her things are; the rest is of nobody
    sale_shares: {
      select: all(inMyCentre, any(all(empty('case_id'), role(...COUNTERS)), toldOf.stock)),
      insert: share,
      insertable: ['centre_id', 'share_id', 'sale_id', 'cause_id', 'kind', 'case_id', 'rupiah', 'posting_id', 'at'],
    },
    fund_entries: {
      select: all(inMyCentre, role(...COUNTERS)),
      insert: any(
        all(share, is('kind', 'shortfall')),
        all(inMyCentre, role('administration', 'treasurer'), is('kind', 'spent')),
      ),
      insertable: ['centre_id', 'pot', 'kind', 'rupiah', 'cause_id', 'what', 'at'],
    },
  },
})
