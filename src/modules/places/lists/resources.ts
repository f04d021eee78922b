import { list } from '../../../kernel/list.ts'
import { RESOURCE_KINDS } from '../rules.ts'

/** Places to teach in and sets of equipment. */
export const resourceList = list('places.resources', {
  columns: {
    name: { kind: 'own', head: true, sort: true },
    kind: { kind: 'code', codes: RESOURCE_KINDS, sort: true },
    seats: { kind: 'count', sort: 'down' },
    use: { kind: 'own' },
  },
  order: { by: 'name', down: false },
  open: true,
})
