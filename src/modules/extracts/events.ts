import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { extracts } from './policy.ts'
import { KINDS, RECALLED_AS } from './rules.ts'

const may = extracts.actions
const kind = KINDS

export const events = eventsOf(
  'extracts',
  {
    extract_asked: { by: may['extracts.ask'], details: { kind } },
    extract_approved: { by: may['extracts.decide'], details: { kind } },
    extract_declined: { by: may['extracts.decide'], details: { kind } },
    extract_made: { by: may['extracts.make'], details: { kind, rows: 'count', leftOut: 'count', sha256: 'code' } },
    extract_taken: { by: may['extracts.make'], details: { kind, sha256: 'code' } },
    extract_recalled: { by: may['extracts.recall'], details: { kind, outcome: RECALLED_AS } },
  },
  toldOf.nobody,
)
