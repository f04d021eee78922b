import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { offers } from './policy.ts'

const by = offers.actions['offers.send']

export const events = eventsOf('offers', { sent: { by }, withdrawn: { by } }, toldOf.nobody)
