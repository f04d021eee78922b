import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { wholeFiles } from './policy.ts'
import { KINDS } from './rules.ts'

const by = wholeFiles.actions['wholeFiles.make']
const kind = KINDS

/** In no timeline: that she asked for a copy is hers (`privacy`); the log on her page tells head and worker who made and took it. */
export const events = eventsOf(
  'whole_files',
  {
    whole_file_made: { by, details: { kind, parts: 'count', leftOut: 'count', pages: 'count', sha256: 'code' } },
    whole_file_taken: { by, details: { kind, sha256: 'code' } },
  },
  toldOf.nobody,
)
