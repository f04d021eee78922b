import { policy } from '../../kernel/policy.ts'
import { CLASS_STAFF } from '../../kernel/roles.ts'
import { all, amongMy, any, empty, inMyCentre, role } from '../../kernel/rule.ts'

/** Things of the house (domain.md 8.3, J): administration and treasurer write; whoever plans the classes gives the machines out. */
const KEEPERS = ['administration', 'treasurer', 'coordinator', 'class_coordinator'] as const
/** Whoever teaches at a machine oils it, says what is broken, gives it out and takes it back. */
const WORKERS = [...KEEPERS, 'sewing_companion', 'salon_companion', 'instructor'] as const
const READERS = [...WORKERS, 'head', 'social_worker', 'auditor'] as const

const read = all(inMyCentre, role(...READERS))
const keep = all(inMyCentre, role(...KEEPERS))
const work = all(inMyCentre, role(...WORKERS))
/** Which woman has a machine: whoever keeps them, and whoever works for her or teaches her. */
const hers = any(
  all(inMyCentre, role(...KEEPERS, 'head', 'auditor')),
  all(inMyCentre, role(...CLASS_STAFF), empty('case_id')),
  ...(['caseload', 'taught'] as const).map((set) => all(inMyCentre, role(...READERS), amongMy(set))),
)
const lend = any(keep, all(work, any(empty('case_id'), amongMy('taught'))))

const told = ['label', 'name', 'brand', 'serial', 'place_id', 'spot', 'set_id', 'bought_on', 'worth_rupiah'] as const

export const equipment = policy({
  actions: {
    'equipment.read': [...READERS],
    'equipment.work': [...WORKERS],
    'equipment.keep': [...KEEPERS],
    'equipment.approve': ['head'],
    'equipment.take_out_list': [...KEEPERS, 'head'],
    /** as a letter of the book (letters/papers/ba-opname) */
    'equipment.write_minute': ['head', 'coordinator', 'administration'],
  },
  tables: {
    machines: {
      select: read,
      insert: keep,
      insertable: ['centre_id', 'machine_id', 'code', ...told, 'every_days', 'made_by', 'made_at'],
      update: keep,
      writable: [...told, 'every_days', 'version'],
    },
    machine_works: {
      select: read,
      insert: work,
      insertable: [
        ...(['centre_id', 'work_id', 'machine_id', 'kind', 'on_day', 'cost_rupiah', 'body'] as const),
        ...(['noted_by', 'noted_at'] as const),
      ],
    },
    machine_loans: {
      select: hers,
      insert: lend,
      insertable: ['centre_id', 'loan_id', 'machine_id', 'case_id', 'group_id', 'due_on', 'lent_by', 'lent_at'],
      update: lend,
      writable: ['back_at'],
    },
    machine_write_offs: {
      select: read,
      insert: keep,
      insertable: [
        ...(['centre_id', 'write_off_id', 'machine_id', 'reason', 'body', 'proposed_by', 'proposed_at'] as const),
      ],
      update: all(inMyCentre, role('head')),
      writable: ['decision', 'answer', 'decided_at'],
    },
    machine_takings: {
      select: read,
      insert: keep,
      insertable: ['centre_id', 'taking_id', 'begun_by', 'begun_at'],
      update: keep,
      writable: ['closed_at'],
    },
    machine_taking_lines: {
      select: read,
      insert: work,
      insertable: [
        ...(['centre_id', 'line_id', 'taking_id', 'machine_id', 'found', 'place_id', 'explained'] as const),
        ...(['noted_by', 'noted_at'] as const),
      ],
      update: work,
      writable: ['found', 'place_id', 'explained', 'noted_at'],
    },
  },
})
