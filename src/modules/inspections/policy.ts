import { policy } from '../../kernel/policy.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'

/** Who keeps the house and knows every room of it, those of protected women too (domain.md 8.3, I). */
export const KEEPERS = ['head', 'coordinator', 'house_mother'] as const
const LEADERS = ['head', 'coordinator'] as const
const keepers = all(inMyCentre, role(...KEEPERS))
const leaders = all(inMyCentre, role(...LEADERS))

export const inspections = policy({
  actions: {
    'inspections.read': [...KEEPERS],
    'inspections.look': [...KEEPERS],
    'inspections.set': [...LEADERS],
  },
  tables: {
    inspection_items: { select: keepers, insert: all(leaders, isMine('made_by')) },
    inspections: { select: keepers, insert: all(keepers, isMine('seen_by')) },
    inspection_findings: {
      select: keepers,
      insert: keepers,
      insertable: ['centre_id', 'finding_id', 'inspection_id', 'item_id', 'mender_id', 'due_on', 'body'],
      update: keepers,
      writable: ['mended_at'],
    },
  },
})
