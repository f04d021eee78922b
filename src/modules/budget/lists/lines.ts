import { list } from '../../../kernel/list.ts'
import { FUNDS } from '../rules.ts'

/** The lines of the newest version, as an office takes them over. */
export const lineList = list('budget.lines', {
  open: true,
  columns: {
    programmeCode: { kind: 'text', on: 'sheet' },
    programme: { kind: 'text', on: 'sheet' },
    activityCode: { kind: 'text', on: 'sheet' },
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
    trackName: { kind: 'text', on: 'sheet' },
    // a sum stands once, at the first line of what it sums: the column comes to the whole
    activityRupiah: { kind: 'count', on: 'sheet' },
    programmeRupiah: { kind: 'count', on: 'sheet' },
    step: { kind: 'own' },
  },
})
