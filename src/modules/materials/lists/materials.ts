import { list } from '../../../kernel/list.ts'
import { STANDINGS, STORES } from '../rules.ts'

/** What classes, kitchen and house use up. */
export const materialList = list('materials.stock', {
  open: true,
  columns: {
    name: { kind: 'text', head: true, sort: true },
    store: { kind: 'code', codes: STORES, sort: true },
    left: { kind: 'count', sort: 'down' },
    unit: { kind: 'text' },
    standing: { kind: 'code', codes: STANDINGS, sort: true },
    expiresOn: { kind: 'day', sort: true },
    worthRupiah: { kind: 'count', on: 'sheet' },
  },
  order: { by: 'name', down: false },
})
