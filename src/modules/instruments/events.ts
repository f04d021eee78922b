import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { instruments } from './policy.ts'

const may = instruments.actions

export const events = eventsOf(
  'instruments',
  {
    started: { by: may['instruments.ask'], details: { instrument: 'code', version: 'count' }, line: 'step' },
    resumed: { by: may['instruments.ask'], details: { instrument: 'code' }, line: 'step' },
    finished: {
      by: may['instruments.ask'],
      details: { instrument: 'code', version: 'count', on: 'day', mode: 'code', complete: 'flag' },
      when: { day: 'on' },
    },
    set_aside: { by: may['instruments.ask'], details: { instrument: 'code', on: 'day' } },
  },
  toldOf.story,
)
