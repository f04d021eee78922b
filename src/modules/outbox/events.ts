import { eventsOf } from '../../kernel/event.ts'
import { never } from '../../kernel/rule.ts'
import { outbox } from './policy.ts'
import { KINDS } from './rules.ts'

const may = outbox.actions

export const events = eventsOf(
  'outbox',
  {
    /** the server would not take what was written without a connection */
    put_aside: { by: may['outbox.keep'], details: { kind: KINDS }, silent: true },
    settled: { by: may['outbox.keep'], details: { kind: KINDS }, silent: true },
  },
  never,
)
