import { list } from '../../../kernel/list.ts'
import { FEE_STATES, PAYERS } from '../rules.ts'

/** Sessions of a month that were given from outside, and what each costs. Money is drawn by the screen. */
export const feeList = list('fees.month', {
  columns: {
    onDay: { kind: 'day', sort: true },
    title: { kind: 'text', head: true, sort: true },
    deliverer: { kind: 'text', sort: true },
    hours: { kind: 'count' },
    amountRupiah: { kind: 'count', sort: 'down' },
    payer: { kind: 'code', codes: PAYERS },
    state: { kind: 'code', codes: FEE_STATES, sort: true },
    receiptNo: { kind: 'text' },
    step: { kind: 'own' },
  },
  order: { by: 'onDay', down: true },
  open: true,
})
