import { list } from '../../../kernel/list.ts'
import { FUNDS } from '../../budget/rules.ts'
import { SPEND_KINDS, STATES } from '../rules.ts'

/** What was asked for in a year, what of it is promised and what is paid. No woman stands in it. */
export const requestList = list('spending.book', {
  columns: {
    title: { kind: 'text', head: true, sort: true },
    no: { kind: 'count', sort: 'down' },
    lineName: { kind: 'text' },
    kind: { kind: 'code', codes: SPEND_KINDS, sort: true, on: 'sheet' },
    amountRupiah: { kind: 'count', sort: 'down' },
    paidRupiah: { kind: 'count', sort: 'down' },
    committedRupiah: { kind: 'count', on: 'sheet' },
    fund: { kind: 'code', codes: FUNDS, on: 'sheet' },
    askedBy: { kind: 'text' },
    askedOn: { kind: 'day', sort: 'down' },
    neededOn: { kind: 'day', on: 'sheet' },
    state: { kind: 'code', codes: STATES },
  },
  filters: { state: { kind: 'tabs', codes: STATES, as: 'keadaan' } },
})
