import { eventsOf, maybe } from '../../kernel/event.ts'
import { lists } from './policy.ts'

const by = lists.actions['lists.import']
const found = { read: 'count', mustDecide: 'count' } as const

export const events = eventsOf('lists', {
  read: { by, details: found },
  mapped: { by, details: found },
  row_decided: { by, details: { row: 'count', code: 'code', choice: maybe('code') } },
  confirmed: {
    by,
    details: { letter: maybe('id'), imported: 'count', merged: 'count', setAside: 'count', alreadyHere: 'count' },
  },
  dropped: { by },
})
