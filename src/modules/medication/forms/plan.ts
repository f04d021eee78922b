import { day, form, line, lines, type StoredOf } from '../../../kernel/form.ts'
import { MOST_TIMES } from '../rules.ts'

/** What she takes, how much of it and when, until which day, and who prescribed it. */
export const planForm = form(
  'medication.plan',
  {
    medicine: line({ min: 2, max: 120 }),
    dose: line({ min: 1, max: 80, hint: true }),
    times: lines({ min: 1, max: MOST_TIMES, each: 5, inOneLine: true, hint: true, column: true }),
    prescribedBy: line({ min: 2, max: 120, hint: true }),
    fromOn: day({ start: 'today', column: true }),
    untilOn: day({ optional: true, hint: true, column: true }),
    note: line({ max: 200, optional: true, hint: true }),
  },
  { sealedAs: 'health' },
)
export type Prescribed = StoredOf<typeof planForm>
