import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { closing } from './policy.ts'

const may = closing.actions

export const events = eventsOf(
  'closing',
  { reopened: { by: may['closing.reopen'] }, shut_again: { by: [...may['closing.shut'], 'system'] } },
  toldOf.leaving,
  'stage',
)
