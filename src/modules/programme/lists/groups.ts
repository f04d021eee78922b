import { list } from '../../../kernel/list.ts'
import { TRACKS } from '../../cases/stages.ts'
import { RESOURCE_KINDS } from '../rules.ts'

/** Every group: of which track and batch, how many women. */
export const groupList = list('programme.groups', {
  columns: {
    name: { kind: 'own', head: true, sort: true },
    track: { kind: 'code', codes: TRACKS, sort: true },
    intake: { kind: 'text', sort: 'down' },
    women: { kind: 'count', sort: 'down' },
    untilOn: { kind: 'day', sort: true },
  },
  order: { by: 'name', down: false },
})

/** Places to teach in and sets of equipment. */
export const resourceList = list('programme.resources', {
  columns: {
    name: { kind: 'own', head: true, sort: true },
    kind: { kind: 'code', codes: RESOURCE_KINDS, sort: true },
    seats: { kind: 'count', sort: 'down' },
    use: { kind: 'own' },
  },
  order: { by: 'name', down: false },
  open: true,
})
