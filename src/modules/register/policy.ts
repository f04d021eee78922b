import { GROUPS, holdsKey, policy, worksUnder } from '../../kernel/policy.ts'
import { all, empty, inMyCentre, isMine, role } from '../../kernel/rule.ts'

const IMPORTERS = ['head', 'administration'] as const
/** Who holds the key of a register: the registry group (domain.md 8.3, B). */
const readers = all(inMyCentre, role(...GROUPS.registry))
const importers = all(inMyCentre, role(...IMPORTERS))
const byMe = (column: string) => all(importers, isMine(column))

export const register = policy({
  actions: {
    'register.read': [...GROUPS.registry],
    'register.import': [...IMPORTERS],
  },
  // they are of the past: her case is closed when they come
  afterClosing: { open: ['old_register_rows', 'past_cases', 'past_kits', 'past_letters'] },
  tables: {
    old_registers: {
      select: readers,
      insert: byMe('brought_by'),
      update: importers,
      writable: ['state', 'version', 'head', 'rows_read', 'settled_by', 'settled_at'],
    },
    old_register_files: { select: importers, insert: importers },
    old_register_rows: {
      select: readers,
      insert: importers,
      update: importers,
      delete: all(importers, empty('outcome')),
      writable: ['open_questions', 'plan', 'decisions', 'version', 'outcome', 'case_id'],
    },
    old_register_layouts: { select: importers, insert: byMe('made_by') },
    past_cases: { select: holdsKey('identity'), update: worksUnder('identity'), writable: ['body', 'is_protected'] },
    past_kits: { select: readers, insert: byMe('entered_by') },
    past_letters: { select: readers, insert: byMe('entered_by') },
  },
})
