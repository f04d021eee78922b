import { eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { lists } from './policy.ts'

const by = lists.actions['lists.import']
const found = { read: 'count', mustDecide: 'count' } as const

export const events = eventsOf(
  'lists',
  {
    read: { by, details: found },
    mapped: { by, details: found },
    row_decided: { by, details: { row: 'count', code: 'code', choice: maybe('code') } },
    rows_decided: { by, details: { rows: 'count', code: 'code', choice: 'code' } },
    code_set: { by, details: { category: 'count' } },
    saving_begun: { by, details: { rows: 'count' } },
    portion_saved: { by, details: { rows: 'count' } },
    confirmed: {
      by,
      details: { letter: maybe('id'), imported: 'count', merged: 'count', setAside: 'count', alreadyHere: 'count' },
    },
    dropped: { by },
  },
  toldOf.nobody,
)
