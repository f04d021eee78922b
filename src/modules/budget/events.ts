import { eventsOf } from '../../kernel/event.ts'
import { TAKEN_OUT } from '../../kernel/list.ts'
import { toldOf } from '../../kernel/told.ts'
import { budget } from './policy.ts'
import { VERSION_KINDS } from './rules.ts'

const may = budget.actions
const by = may['budget.write']

export const events = eventsOf(
  'budget',
  {
    begun: { by, details: { year: 'count' } },
    line_saved: { by },
    line_removed: { by },
    heading_saved: { by, details: { lines: 'count' } },
    lines_fitted: { by, details: { lines: 'count' } },
    proposed: { by, details: { year: 'count', kind: VERSION_KINDS } },
    locked: { by: may['budget.approve'], details: { year: 'count', kind: VERSION_KINDS } },
    given_back: { by: may['budget.approve'], details: { year: 'count', kind: VERSION_KINDS } },
    version_begun: { by, details: { year: 'count', kind: VERSION_KINDS } },
    dropped: { by, details: { year: 'count', kind: VERSION_KINDS } },
    layout_saved: { by },
    accounts_changed: { by },
    list_taken_out: { by: may['budget.take_out_list'], details: TAKEN_OUT },
  },
  toldOf.nobody,
)
