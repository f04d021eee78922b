import { choice, count, day, form, id, line, part, rupiah, text } from '../../../kernel/form.ts'
import { FUNDS } from '../../budget/rules.ts'
import { FUND_TEXTS } from '../../budget/said.ts'
import { DECISIONS, PAY_WAYS, SPEND_KINDS, WORDED } from '../rules.ts'

/** What shall be paid. Which line is chosen among those in force; none is allowed and said. */
export const askForm = form('spending.ask', {
  title: line({ max: 120, hint: true }),
  kind: choice(SPEND_KINDS, { hint: true }),
  lineKey: id({ optional: true, hint: true }),
  money: part({
    amountRupiah: rupiah({ min: 1 }),
    fund: choice(FUNDS, { start: 'apbd', texts: FUND_TEXTS }),
  }),
  neededOn: day({ optional: true }),
  needId: id({ optional: true }),
})

export const decideForm = form('spending.decide', {
  decision: choice(DECISIONS),
  words: text({ max: 1000, rows: 3, optional: true, hint: true }),
})

export const payForm = form('spending.pay', {
  paidOn: day({ start: 'today' }),
  amountRupiah: rupiah({ min: 1 }),
  way: choice(PAY_WAYS, { start: 'up_gu' }),
  payee: line({ max: 120, hint: true }),
  receiptNo: line({ max: 60 }),
  taxRupiah: rupiah({ min: 0, optional: true, hint: true }),
})

/** How much of what a line is for was done, apart from its money. */
export const doneForm = form('spending.done', {
  percent: count({ min: 0, max: 100, hint: true }),
  onDay: day({ start: 'today' }),
})

export const correctForm = form('spending.correct', {
  amountRupiah: rupiah({ min: 1, hint: true }),
  reason: line({ max: 200, hint: true }),
})

/** A proof without a file. */
export const proofForm = form('spending.proof', {
  how: choice(WORDED, { start: 'paper' }),
  note: line({ max: 200, hint: true }),
})
