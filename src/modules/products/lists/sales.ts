import { list } from '../../../kernel/list.ts'
import { FUND_KINDS, POTS, SALE_KINDS } from '../rules.ts'

/** Sales whose money was not shared yet. */
export const waitingList = list('products.waiting', {
  open: true,
  columns: {
    soldOn: { kind: 'day', sort: 'down' },
    title: { kind: 'text', head: true, label: 'works.title' },
    pieces: { kind: 'count' },
    amountRupiah: { kind: 'count' },
    by: { kind: 'text' },
  },
})

/** What was sold of one work, and what came back. */
export const saleList = list('products.sales', {
  open: true,
  columns: {
    soldOn: { kind: 'day', head: true },
    kind: { kind: 'code', codes: SALE_KINDS, group: 'sale' },
    pieces: { kind: 'count' },
    amountRupiah: { kind: 'count' },
    by: { kind: 'text' },
    state: { kind: 'code', codes: ['waiting', 'shared', 'undone', 'part'], group: 'sale_state' },
    step: { kind: 'own' },
  },
})

/** What lies in the pots, the newest line first. */
export const fundList = list('products.fund', {
  open: true,
  columns: {
    on: { kind: 'moment', head: true },
    pot: { kind: 'code', codes: POTS, group: 'pot' },
    kind: { kind: 'code', codes: FUND_KINDS, group: 'fund_kind' },
    what: { kind: 'text' },
    rupiah: { kind: 'count' },
    balanceRupiah: { kind: 'count' },
    by: { kind: 'text' },
  },
})
