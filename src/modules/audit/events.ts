import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { audit } from './policy.ts'

export const events = eventsOf(
  'audit',
  {
    reads_chained: { by: 'database', details: { count: 'count', sha256: 'code' } },
    checkpoint_made: { by: audit.actions['audit.checkpoint'] },
  },
  toldOf.nobody,
)
