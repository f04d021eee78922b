import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { backups } from './policy.ts'

/** A copy is made for nobody; a restore is never unseen. */
export const events = eventsOf(
  'backups',
  {
    asked: { by: backups.actions['backups.ask'] },
    made: { by: 'database', details: { rows: 'count' } },
    drilled: { by: 'database', details: { rows: 'count' } },
    restored: { by: 'database', details: { rows: 'count' } },
  },
  toldOf.nobody,
)
