import { eventsOf } from '../../kernel/event.ts'
import { holdsKey } from '../../kernel/policy.ts'
import { FLAG_KINDS } from '../cases/flag-kinds.ts'
import { flags, team } from './policy.ts'
import { SOURCES } from './rules.ts'

const may = flags.actions

/** That she is in danger, and that it was spoken of, is told to whoever reads her story: others have the flag that says what to do. */
export const events = eventsOf(
  'flags',
  {
    raised: {
      by: may['flags.work'],
      details: { flag: FLAG_KINDS, source: SOURCES, talk: 'flag' },
    },
    stayed: { by: may['flags.work'] },
    talk_saved: { by: may['flags.work'] },
    plan_saved: { by: may['flags.plan'], seenBy: holdsKey('safety') },
    closed: { by: may['flags.work'], details: { flag: FLAG_KINDS } },
  },
  team,
)
