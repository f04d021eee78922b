import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { retention } from './policy.ts'
import { HOLD_GROUNDS, PARTS, REASONS, RETURNS } from './rules.ts'

const may = retention.actions

/** About no case: what was erased has none any more. */
export const events = eventsOf(
  'retention',
  {
    proposed: { by: may['retention.propose'], details: { files: 'count' } },
    returned: { by: may['retention.erase'], details: { reason: RETURNS, part: PARTS } },
    erasure_begun: { by: may['retention.erase'], details: { reason: REASONS } },
    keys_destroyed: { by: may['retention.erase'], details: { keys: 'count' } },
    erased: { by: may['retention.erase'], details: { reason: REASONS, rows: 'count' } },
    hold_placed: { by: may['retention.hold'], details: { ground: HOLD_GROUNDS } },
    hold_lifted: { by: may['retention.hold'], details: { ground: HOLD_GROUNDS } },
    listed: { by: 'database', details: { files: 'count' } },
  },
  toldOf.nobody,
)
