import { policy } from '../../kernel/policy.ts'
import type { Role } from '../../kernel/roles.ts'
import { all, inMyCentre, isMine, role } from '../../kernel/rule.ts'
import { WRITERS } from '../letters/rules.ts'

const KEEPERS = ['head', 'administration', 'it_admin'] as const satisfies readonly Role[]
const keepers = all(inMyCentre, role(...KEEPERS))

export const templates = policy({
  actions: { 'templates.keep': [...KEEPERS] },
  tables: {
    word_templates: {
      // whoever writes a letter fills it
      select: all(inMyCentre, role(...new Set([...WRITERS, ...KEEPERS]))),
      insert: all(keepers, isMine('uploaded_by')),
      update: keepers,
      writable: ['is_used'],
    },
  },
})
