import { choice, form, id, text } from '../../../kernel/form.ts'
import { ASSIGNED, EMERGENCIES } from '../rules.ts'

/** Why a file is opened in an emergency: read by head and coordinator (security.md 3.2). */
export const glassForm = form('access.glass', {
  category: choice(EMERGENCIES, { group: 'glass' }),
  reason: text({ min: 20, max: 1000, hint: true }),
})

/** Who is put on the team of a case, and as what. */
export const assignForm = form('access.assign', { part: choice(ASSIGNED), personId: id() })
