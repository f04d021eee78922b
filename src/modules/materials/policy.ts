import { policy } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, empty, inMyCentre, is, isMine, role } from '../../kernel/rule.ts'

/** Stock (domain.md 8.3, J): administration and treasurer write, whoever plans the classes too; whoever teaches gives out. */
const KEEPERS = ['administration', 'treasurer', 'coordinator', 'class_coordinator'] as const
const GIVERS = [...KEEPERS, 'sewing_companion', 'salon_companion', 'instructor'] as const
const READERS = [...GIVERS, 'head', 'social_worker', 'auditor'] as const

const read = all(inMyCentre, role(...READERS))
const keep = all(inMyCentre, role(...KEEPERS))
const give = all(inMyCentre, role(...GIVERS))

export const materials = policy({
  actions: {
    'materials.read': [...READERS],
    'materials.give': [...GIVERS],
    'materials.keep': [...KEEPERS],
    'materials.take_out_list': [...KEEPERS, 'head'],
    /** as a letter of the book (letters/papers/ba-opname) */
    'materials.write_minute': ['head', 'coordinator', 'administration'],
  },
  tables: {
    materials: { select: read, insert: keep, update: keep, writable: ['name', 'unit', 'least', 'version'] },
    material_lots: {
      select: read,
      insert: keep,
      insertable: [
        ...(['centre_id', 'lot_id', 'material_id', 'received_on', 'expires_on', 'price_rupiah', 'source'] as const),
        'made_at',
      ],
    },
    // append only; what is left is counted by the database
    material_entries: {
      select: any(
        all(inMyCentre, role(...KEEPERS, 'head', 'auditor')),
        all(inMyCentre, role(...CLASS_STAFF, 'social_worker'), empty('case_id')),
        ...(['caseload', 'taught'] as const).map((set) => all(inMyCentre, role(...READERS), amongMy(set))),
      ),
      // whoever teaches gives out and takes back; what came, was lost or counted is of whoever keeps the store
      insert: any(
        keep,
        all(give, is('kind', 'issued', 'returned', 'correction'), any(empty('case_id'), amongMy('taught'))),
      ),
      insertable: [
        ...(['centre_id', 'entry_id', 'lot_id', 'material_id', 'kind', 'quantity', 'left_after'] as const),
        ...(['case_id', 'group_id', 'work_id', 'of_entry_id', 'taking_id', 'reason', 'noted_by', 'noted_at'] as const),
      ],
    },
    material_takings: {
      select: read,
      insert: keep,
      insertable: ['centre_id', 'taking_id', 'store', 'begun_by', 'begun_at'],
      update: keep,
      writable: ['closed_at'],
    },
    material_taking_lines: { select: read, insert: keep },
    learning_materials: {
      select: read,
      insert: all(give, isMine('made_by')),
      update: give,
      writable: ['title', 'kind', 'track', 'kept_at', 'is_in_use', 'version'],
    },
    learning_uses: { select: read, insert: all(give, isMine('noted_by')) },
  },
})
