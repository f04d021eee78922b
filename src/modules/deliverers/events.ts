import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { deliverers } from './policy.ts'
import { DELIVERER_KINDS, PAPER_KINDS } from './rules.ts'

const by = deliverers.actions['deliverers.keep']

export const events = eventsOf(
  'deliverers',
  {
    saved: { by, details: { kind: DELIVERER_KINDS } },
    paper_recorded: { by, details: { paper: PAPER_KINDS, until: 'day' } },
  },
  toldOf.nobody,
)
