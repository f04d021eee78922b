import { policy } from '../../kernel/policy.ts'
import { all, any, empty, inMyCentre, isMine, role } from '../../kernel/rule.ts'

const IMPORTERS = ['head', 'coordinator', 'administration', 'social_worker'] as const

const importers = all(inMyCentre, role(...IMPORTERS))
/** The same circle as holds the key of a list: the registry group, and whoever brought it. */
const listHolders = all(
  inMyCentre,
  any(role('head', 'coordinator', 'administration'), all(isMine('brought_by'), role('social_worker'))),
)

export const lists = policy({
  actions: { 'lists.import': [...IMPORTERS] },
  afterClosing: { open: ['list_rows'] },
  tables: {
    referral_lists: {
      select: listHolders,
      insert: all(listHolders, isMine('brought_by')),
      update: listHolders,
      writable: ['state', 'version', 'head', 'rows_read', 'settled_by', 'settled_at'],
    },
    list_files: { select: listHolders, insert: all(listHolders, isMine('brought_by')) },
    list_rows: {
      select: listHolders,
      insert: listHolders,
      update: listHolders,
      delete: all(listHolders, empty('outcome')),
      writable: ['open_questions', 'plan', 'decisions', 'version', 'outcome', 'into_row', 'case_id'],
    },
    list_codes: { select: importers, insert: all(importers, isMine('made_by')) },
    list_layouts: { select: importers, insert: all(importers, isMine('made_by')) },
  },
})
