import { choice, choices, form, text } from '../../../kernel/form.ts'
import { CRITERIA, OUTCOMES } from '../rules.ts'

/** How the year after ended. */
export const endForm = form('aftercare.end', {
  outcome: choice(OUTCOMES, { start: 'year_completed' }),
  criteriaMet: choices(CRITERIA, {
    optional: true,
    when: { outcome: 'year_completed' },
    group: 'criterion',
    hint: true,
  }),
  reason: text({ min: 3, max: 4000, rows: 4 }),
})
