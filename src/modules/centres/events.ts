import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { centres } from './policy.ts'
import { DAY_KINDS } from './rules.ts'

const may = centres.actions

export const events = eventsOf(
  'centres',
  {
    profile_saved: { by: may['centres.change'], details: { version: 'count' } },
    holidays_loaded: { by: may['centres.calendar'], details: { year: 'count', added: 'count' } },
    days_added: { by: may['centres.calendar'], details: { added: 'count' } },
    day_removed: { by: may['centres.calendar'], details: { kind: DAY_KINDS } },
  },
  toldOf.nobody,
)
