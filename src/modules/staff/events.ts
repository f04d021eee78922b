import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { staff } from './policy.ts'

export const events = eventsOf(
  'staff',
  {
    person_saved: { by: staff.actions['staff.change'], details: { version: 'count' } },
  },
  toldOf.nobody,
)
