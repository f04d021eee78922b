import { choice, count, form, id, line, part, rupiah, text, tick } from '../../../kernel/form.ts'
import { BEGINNINGS, FUNDS } from '../rules.ts'
import { FUND_TEXTS } from '../said.ts'

/** For whom and how long the year is reckoned, and what the plan begins with. */
export const beginForm = form('budget.begin', {
  persons: count({ min: 1, max: 1000, hint: true }),
  days: count({ min: 1, max: 366, hint: true }),
  from: choice(BEGINNINGS, { start: 'sample' }),
})

/** Where a line stands. Codes are written as whoever pays writes them. */
const HEADING = {
  programmeCode: line({ max: 60, optional: true, hint: true }),
  programme: line({ max: 120, optional: true }),
  activityCode: line({ max: 60, optional: true }),
  activity: line({ max: 80, hint: true }),
}

/** One line. The price and how often are written as they are read. */
export const lineForm = form('budget.line', {
  under: part(HEADING),
  name: line({ max: 120, hint: true }),
  calculation: line({ max: 120, hint: true }),
  goes: part({ perPerson: tick({ hint: true }), track: id({ short: true, optional: true, hint: true }) }),
  accountId: id({ optional: true }),
  cash: part({
    fund: choice(FUNDS, { start: 'apbd', texts: FUND_TEXTS }),
    fromMonth: count({ min: 1, max: 12, start: 1 }),
    untilMonth: count({ min: 1, max: 12, start: 12 }),
  }),
  ceiling: part({
    ceilingRupiah: rupiah({ optional: true, hint: true }),
    ceilingReason: line({ max: 200, optional: true }),
  }),
})

/** A programme and an activity, as the office writes them: for every line that stands under it. */
export const headingForm = form('budget.heading', {
  ...HEADING,
})

export const returnForm = form('budget.give_back', { words: text({ max: 1000, rows: 3, hint: true }) })

export const accountForm = form('budget.account', {
  code: line({ min: 1, max: 60, hint: true }),
  name: line({ max: 120 }),
})
