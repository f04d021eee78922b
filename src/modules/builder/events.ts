import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { builder } from './policy.ts'
import { COUNTS, SHARED } from './rules.ts'

const may = builder.actions

export const events = eventsOf(
  'builder',
  {
    report_saved: { by: may['builder.use'], details: { count: COUNTS, shared: SHARED, isMonthly: 'flag' } },
    report_removed: { by: may['builder.use'] },
    report_looked_at: { by: may['builder.use'] },
    report_let_go: { by: may['builder.let_go'], details: { count: COUNTS, releaseId: 'id' } },
  },
  toldOf.nobody,
)
