import { choice, count, day, form, line, rupiah, text } from '../../../kernel/form.ts'
import { WORK_ENDS, WORK_KINDS } from '../rules.ts'

/** An internship or a job with somebody else. */
export const workForm = form(
  'livelihood.work',
  {
    kind: choice(WORK_KINDS, { start: 'internship', group: 'work', column: true }),
    employer: line({ max: 120 }),
    does: line({ max: 200 }),
    contact: line({ max: 160, optional: true }),
    address: line({ max: 200, optional: true }),
    fromOn: day({ column: true }),
    untilOn: day({ optional: true, column: true, hint: true }),
    lookOn: day({ column: true, hint: true }),
    payRupiah: rupiah({ optional: true }),
    hoursAMonth: count({ min: 1, max: 744, optional: true, hint: true }),
    maySay: text({ max: 600, rows: 2, hint: true }),
    how: text({ max: 2000, rows: 2, optional: true }),
  },
  { sealedAs: 'narrative', steps: ['fromOn'] },
)

export const workEndForm = form('livelihood.workEnd', {
  on: day({ start: 'today' }),
  as: choice(WORK_ENDS, { group: 'work_end' }),
  how: text({ max: 2000, rows: 3, optional: true }),
})
