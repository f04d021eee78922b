import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { bulkReading } from './policy.ts'
import { VERDICTS, WHYS } from './rules.ts'

export const events = eventsOf(
  'bulk_reading',
  {
    stopped: { by: 'everyone', details: { files: 'count' } },
    went_on: { by: 'everyone', details: { why: WHYS } },
    reviewed: { by: bulkReading.actions['bulkReading.review'], details: { verdict: VERDICTS } },
  },
  toldOf.nobody,
)
