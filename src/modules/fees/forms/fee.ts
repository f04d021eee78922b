import { choice, count, day, form, line, rupiah } from '../../../kernel/form.ts'
import { PAYERS } from '../rules.ts'

/** What one session costs: so much an hour, so many hours, and who pays. */
export const feeForm = form('fees.fee', {
  rateRupiah: rupiah({ min: 1, max: 99_999_999, hint: true }),
  hours: count({ min: 1, max: 12 }),
  payer: choice(PAYERS, { start: 'centre' }),
})

/** Paid against a receipt; what tax it says was kept back. */
export const paidForm = form('fees.paid', {
  paidOn: day({ start: 'today' }),
  receiptNo: line({ min: 1, max: 80, hint: true }),
  taxRupiah: rupiah({ optional: true, hint: true }),
})
