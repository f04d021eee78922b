import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { tracks } from './policy.ts'

export const events = eventsOf(
  'tracks',
  { saved: { by: tracks.actions['tracks.manage'], details: { track: 'code', offered: 'flag' } } },
  toldOf.nobody,
)
