import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { feed } from './policy.ts'

const by = feed.actions['feed.own']

export const events = eventsOf('feed', { address_made: { by }, address_ended: { by } }, toldOf.nobody)
