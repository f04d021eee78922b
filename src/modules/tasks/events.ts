import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { tasks } from './policy.ts'

const by = tasks.actions['tasks.do']

export const events = eventsOf(
  'tasks',
  {
    added: { by, silent: true },
    done: { by, silent: true },
  },
  toldOf.course,
)
