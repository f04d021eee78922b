import { choice, count, form, id, line, part, rupiah, text } from '../../../kernel/form.ts'
import { BEGINNINGS, FUNDS } from '../rules.ts'

/** For whom and how long the year is reckoned, and what the plan begins with. */
export const beginForm = form('budget.begin', {
  persons: count({ min: 1, max: 1000, hint: true }),
  days: count({ min: 1, max: 366, hint: true }),
  from: choice(BEGINNINGS, { start: 'sample' }),
})

/** One line. The price and how often are written as they are read. */
export const lineForm = form('budget.line', {
  activity: line({ max: 80, hint: true }),
  name: line({ max: 120, hint: true }),
  calculation: line({ max: 120, hint: true }),
  accountId: id({ optional: true }),
  cash: part({
    fund: choice(FUNDS, { start: 'apbd', group: 'fund' }),
    fromMonth: count({ min: 1, max: 12, start: 1 }),
    untilMonth: count({ min: 1, max: 12, start: 12 }),
  }),
  ceiling: part({
    ceilingRupiah: rupiah({ optional: true, hint: true }),
    ceilingReason: line({ max: 200, optional: true }),
  }),
})

export const returnForm = form('budget.give_back', { words: text({ max: 1000, rows: 3, hint: true }) })

export const accountForm = form('budget.account', {
  code: line({ min: 1, max: 60, hint: true }),
  name: line({ max: 120 }),
})
