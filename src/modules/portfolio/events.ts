import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { portfolio } from './policy.ts'
import { FACES_ON } from './rules.ts'

const by = portfolio.actions['portfolio.photo']

export const events = eventsOf(
  'portfolio',
  {
    photo_added: { by, details: { faces: FACES_ON }, line: 'step' },
    photo_removed: { by, line: 'step' },
  },
  toldOf.class,
  'session',
)
