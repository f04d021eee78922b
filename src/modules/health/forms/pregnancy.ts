import { choice, day, form, line, text } from '../../../kernel/form.ts'

/** When the child is due, where she is looked at until then, what is to be watched. */
export const pregnancyForm = form(
  'health.pregnancy',
  {
    dueOn: day({ hint: true }),
    reckoned: choice(['last_period', 'scan', 'estimate'], { start: 'last_period' }),
    checkedAt: line({ max: 160, optional: true }),
    watch: text({ max: 1000, rows: 2, optional: true }),
  },
  { sealedAs: 'health' },
)

/** It is over; how is said as far as it is to be known. */
export const pregnancyEndForm = form('health.pregnancy_end', {
  how: text({ max: 1000, rows: 2, optional: true, hint: true }),
})
