import { choice, day, form, id, line, rupiah } from '../../../kernel/form.ts'
import { PETTY_WRITTEN } from '../rules.ts'

/** One line of the petty cash. What goes out against a receipt names it, and a line of the budget where there is one. */
export const pettyForm = form('spending.petty', {
  kind: choice(PETTY_WRITTEN, { start: 'spent', group: 'petty_kind' }),
  what: line({ max: 120, hint: true }),
  amountRupiah: rupiah({ min: 1 }),
  onDay: day({ start: 'today' }),
  receiptNo: line({ max: 60, when: { kind: 'spent' } }),
  lineKey: id({ optional: true, when: { kind: 'spent' } }),
})

export const pettyCorrectForm = form('spending.petty_correct', {
  amountRupiah: rupiah({ min: 1, hint: true }),
  what: line({ max: 120, hint: true }),
})
