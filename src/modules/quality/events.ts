import { eventsOf } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { quality } from './policy.ts'
import { ORIGINS, SIDES, SOURCES, TECHNIQUES, TOPICS } from './rules.ts'

const may = quality.actions
const by = may['quality.write']

export const events = eventsOf(
  'quality',
  {
    factor_noted: { by, details: { side: SIDES } },
    factor_changed: { by },
    factor_reviewed: { by, details: { settled: 'flag' } },
    evidence_added: { by: may['quality.note'], details: { source: SOURCES, technique: TECHNIQUES } },
    evidence_taken_back: { by: may['quality.note'] },
    improvement_given: { by: may['quality.improve'], details: { origin: ORIGINS } },
    improvement_handed_over: { by: may['quality.improve'] },
    improvement_done: { by: may['quality.carry_out'] },
    issue_noted: { by: may['quality.note'], details: { topic: TOPICS } },
    issue_closed: { by },
    binder_taken: { by: may['quality.binder'], details: { years: 'count', missing: 'count' } },
  },
  toldOf.nobody,
)
