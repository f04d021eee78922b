import { list } from '../../../kernel/list.ts'
import { MADE_PAPERS } from '../papers/codes.ts'
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
    certifiedAt: { kind: 'moment', on: 'sheet' },
  },
  filters: {
    tab: { kind: 'tabs', codes: TAB_NAMES, as: 'bagian' },
    paper: { kind: 'choice', codes: MADE_PAPERS, as: 'jenis' },
    span: { kind: 'days', as: ['dari', 'sampai'] },
    find: { kind: 'search' },
  },
})
