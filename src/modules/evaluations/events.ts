import { eventsOf, maybe } from '../../kernel/event.ts'
import { evaluations } from './policy.ts'
import { READINESS } from './rules.ts'

const may = evaluations.actions
const decision = { decision: READINESS, until: maybe('day'), months: maybe('count') } as const
const on = { on: 'day' } as const
/** How a stay will end is told to whoever sees the decision (domain.md 8.3). */
const seenBy = evaluations.tables.evaluation_decisions.select

export const events = eventsOf('evaluations', {
  skill_recorded: {
    by: may['evaluations.skill'],
    details: { track: 'code', on: 'day' },
    meets: ['skill_result_recorded'],
  },
  practicum_recorded: {
    by: may['evaluations.skill'],
    details: { days: 'count', until: 'day' },
    meets: ['practicum_recorded'],
  },
  instruments_repeated: {
    by: may['evaluations.write'],
    details: { count: 'count', explained: 'flag' },
    meets: ['instruments_repeated'],
  },
  goals_scored: {
    by: may['evaluations.write'],
    details: { goals: 'count', on: 'day' },
    meets: ['goal_attainment_scored'],
  },
  own_view_recorded: { by: may['evaluations.write'], details: on, meets: ['own_view_recorded'] },
  business_plan_written: { by: may['evaluations.write'], details: on, meets: ['business_plan_written'] },
  readiness_decided: {
    by: may['evaluations.write'],
    details: decision,
    meets: ['readiness_decided', 'final_evaluation_recorded'],
    seenBy,
  },
  extension_decided: {
    by: ['head'],
    details: decision,
    meets: ['extension_decided'],
    undoes: ['readiness_decided', 'final_evaluation_recorded'],
    seenBy,
  },
  other_exit_chosen: {
    by: may['evaluations.write'],
    details: decision,
    undoes: ['readiness_decided', 'final_evaluation_recorded'],
    seenBy,
  },
  report_delivered: { by: may['evaluations.write'], details: { ends: 'day' } },
  report_received: { by: may['evaluations.receive'], meets: ['evaluation_report_delivered'] },
})
