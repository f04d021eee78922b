import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { audit } from './policy.ts'

export const events = eventsOf(
  'audit',
  {
    reads_chained: { by: 'database', details: { count: 'count', sha256: 'code' } },
    // where the lanes end is written into it by the database (sec.chain_event)
    lanes_bound: { by: 'database' },
    checkpoint_made: { by: audit.actions['audit.checkpoint'] },
  },
  toldOf.nobody,
)
