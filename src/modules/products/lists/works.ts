import { list } from '../../../kernel/list.ts'
import { MATERIAL_FROM, MEANT_FOR } from '../rules.ts'

/** Works as a table beside the shelf. */
export const workList = list('products.works', {
  open: true,
  columns: {
    code: { kind: 'text', sort: true },
    title: { kind: 'text', head: true, sort: true },
    makers: { kind: 'own' },
    materialFrom: { kind: 'code', codes: MATERIAL_FROM, group: 'material_from' },
    priceRupiah: { kind: 'count', sort: 'down' },
    materialRupiah: { kind: 'count' },
    minutes: { kind: 'count' },
    hourly: { kind: 'count', sort: 'down' },
    home: { kind: 'count', sort: 'down' },
    meantFor: { kind: 'code', codes: MEANT_FOR, group: 'meant_for' },
  },
})
