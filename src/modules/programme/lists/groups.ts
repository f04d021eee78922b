import { list } from '../../../kernel/list.ts'

/** Every group: of which track and batch, how many women. */
export const groupList = list('programme.groups', {
  columns: {
    name: { kind: 'own', head: true, sort: true },
    track: { kind: 'text', sort: true },
    intake: { kind: 'text', sort: 'down' },
    women: { kind: 'count', sort: 'down' },
    untilOn: { kind: 'day', sort: true },
  },
  order: { by: 'name', down: false },
})
