import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { voice } from './policy.ts'

/** Of what is said here nothing stands in the chain (decision 0031). That its register left the program does: without a span, a count or a number. */
export const events = eventsOf('voice', { register_printed: { by: voice.actions['voice.receive'] } }, toldOf.nobody)
