import { eventsOf } from '../../kernel/event.ts'
import { instruments } from './policy.ts'

const may = instruments.actions

export const events = eventsOf('instruments', {
  started: { by: may['instruments.ask'], details: { instrument: 'code', version: 'count' } },
  resumed: { by: may['instruments.ask'], details: { instrument: 'code' } },
  finished: {
    by: may['instruments.ask'],
    details: { instrument: 'code', version: 'count', on: 'day', mode: 'code', complete: 'flag' },
  },
  set_aside: { by: may['instruments.ask'], details: { instrument: 'code', on: 'day' } },
})
