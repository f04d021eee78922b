import { list } from '../../../kernel/list.ts'
import { FUNDS } from '../rules.ts'

/** The lines of the newest version, as an office takes them over. */
export const lineList = list('budget.lines', {
  open: true,
  columns: {
    activity: { kind: 'text' },
    name: { kind: 'text', head: true },
    accountCode: { kind: 'text' },
    accountName: { kind: 'text', on: 'sheet' },
    calculation: { kind: 'text' },
    priceRupiah: { kind: 'count', on: 'sheet' },
    amountRupiah: { kind: 'count' },
    fund: { kind: 'code', codes: FUNDS },
    fromMonth: { kind: 'count', on: 'sheet' },
    untilMonth: { kind: 'count', on: 'sheet' },
    ceilingRupiah: { kind: 'count', on: 'sheet' },
    ceilingReason: { kind: 'text', on: 'sheet' },
    step: { kind: 'own' },
  },
})
