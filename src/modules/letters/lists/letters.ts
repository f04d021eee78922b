import { list } from '../../../kernel/list.ts'
import { TAB_NAMES } from '../rules.ts'

/** Surat: where every letter stands; as a sheet it is the book of letters. */
export const letterList = list('letters.list', {
  columns: {
    number: { kind: 'text', head: true },
    datedOn: { kind: 'day' },
    subject: { kind: 'text' },
    label: { kind: 'text' },
    addressee: { kind: 'text' },
    madeBy: { kind: 'text' },
    sentOn: { kind: 'day' },
  },
  filters: { tab: { kind: 'tabs', codes: TAB_NAMES, as: 'bagian' } },
})
