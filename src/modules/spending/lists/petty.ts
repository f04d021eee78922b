import { list } from '../../../kernel/list.ts'
import { PETTY_KINDS } from '../rules.ts'

/** The book of the petty cash, the newest line first. */
export const pettyList = list('spending.petty', {
  columns: {
    what: { kind: 'text', head: true },
    seq: { kind: 'count' },
    onDay: { kind: 'day' },
    kind: { kind: 'code', codes: PETTY_KINDS, group: 'petty_kind' },
    receiptNo: { kind: 'text' },
    amountRupiah: { kind: 'count' },
    balanceRupiah: { kind: 'count' },
    by: { kind: 'text' },
    step: { kind: 'own' },
  },
})
