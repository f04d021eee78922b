import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { places } from './policy.ts'
import { RESOURCE_KINDS } from './rules.ts'

const by = places.actions['places.keep']

export const events = eventsOf(
  'places',
  {
    blocks_saved: { by, details: { blocks: 'count' } },
    resource_saved: { by, details: { kind: RESOURCE_KINDS } },
  },
  toldOf.nobody,
)
