import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { LEAVE_KINDS } from '../residence/rules.ts'
import { leave } from './policy.ts'
import { DECISIONS } from './rules.ts'

const may = leave.actions

export const events = eventsOf(
  'leave',
  {
    asked: { by: may['leave.ask'], details: { kind: LEAVE_KINDS } },
    decided: { by: may['leave.decide'], details: { decision: DECISIONS } },
    gone_out: { by: may['leave.ask'] },
  },
  toldOf.whereabouts,
)
