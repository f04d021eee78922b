import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { TAKERS } from './policy.ts'
import { FORMS } from './rules.ts'

export const events = eventsOf(
  'downloads',
  {
    // its page says who, to whoever sees the letter
    letter_taken: { by: [...TAKERS], details: { form: FORMS }, silent: true },
  },
  toldOf.nobody,
)
