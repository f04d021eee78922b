import { list } from '../../../kernel/list.ts'
import { AREAS } from '../areas.ts'

/** What was done last, by code. */
export const entryList = list('audit.entries', {
  columns: {
    kind: { kind: 'own', head: true },
    who: { kind: 'text' },
    label: { kind: 'text' },
    at: { kind: 'moment' },
    seq: { kind: 'count' },
  },
  filters: {
    area: { kind: 'choice', codes: AREAS, as: 'bagian' },
    span: { kind: 'days', as: ['dari', 'sampai'] },
  },
})
