import { eventsOf } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
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
  // that a talk about violence was asked for is told to whoever may read what she said
  safety_talk_asked: { by: may['instruments.ask'], seenBy: holdsKey('narrative') },
})
