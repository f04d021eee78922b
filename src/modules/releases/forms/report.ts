import { choice, form, text } from '../../../kernel/form.ts'
import { AUDIENCES } from '../rules.ts'

/** What whoever makes a report adds to its figures; nobody is named in it. */
export const reportForm = form('releases.report', {
  audience: choice(AUDIENCES, { start: 'government', group: 'audience' }),
  obstacles: text({ max: 2000, rows: 4, hint: true, optional: true }),
  plan: text({ max: 2000, rows: 4, optional: true }),
})
