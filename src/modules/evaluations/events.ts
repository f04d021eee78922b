import { eventsOf, maybe } from '../../kernel/event.ts'
import { toldOf } from '../../kernel/told.ts'
import { evaluations } from './policy.ts'
import { READINESS } from './rules.ts'

const may = evaluations.actions
const decision = { decision: READINESS, until: maybe('day'), months: maybe('count') } as const
const on = { on: 'day' } as const
const when = { day: 'on' } as const
/** How a stay will end is told to whoever sees the decision (domain.md 8.3). */
const seenBy = evaluations.tables.evaluation_decisions.select

const text = (kind: string) => ({ row: 'evaluation_texts.text_id', where: `kind = '${kind}'` }) as const
const decided = (as: string) => ({ row: 'evaluation_decisions.decision_id', where: `decision = '${as}'` }) as const
/** The line of this woman is as old as the report; that the head has it stands in the report. */
const received =
  'exists (select from evaluation_reports r where r.centre_id = t.centre_id and r.report_id = t.report_id and r.received_at is not null)'

export const events = eventsOf(
  'evaluations',
  {
    skill_recorded: {
      by: may['evaluations.skill'],
      details: { track: 'code', on: 'day' },
      when,
      meets: ['skill_result_recorded'],
      proof: { row: 'skill_tests.test_id' },
      seenBy: evaluations.tables.skill_tests.select,
    },
    practicum_recorded: {
      by: may['evaluations.skill'],
      details: { days: 'count', until: 'day' },
      when: { day: 'until' },
      meets: ['practicum_recorded'],
      proof: { row: 'practicums.practicum_id' },
      seenBy: evaluations.tables.practicums.select,
    },
    instruments_repeated: {
      by: may['evaluations.write'],
      details: { count: 'count', explained: 'flag' },
      meets: ['instruments_repeated'],
      proof: text('instruments'),
    },
    goals_scored: {
      by: may['evaluations.write'],
      details: { goals: 'count', on: 'day' },
      when,
      meets: ['goal_attainment_scored'],
      proof: text('goals'),
    },
    own_view_recorded: {
      by: may['evaluations.write'],
      details: on,
      when,
      meets: ['own_view_recorded'],
      proof: text('own_view'),
    },
    business_plan_written: {
      by: may['evaluations.write'],
      details: on,
      when,
      meets: ['business_plan_written'],
      proof: text('business_plan'),
    },
    readiness_decided: {
      by: may['evaluations.write'],
      details: decision,
      meets: ['readiness_decided', 'final_evaluation_recorded'],
      proof: decided('ready'),
      seenBy,
    },
    extension_decided: {
      by: ['head'],
      details: decision,
      meets: ['extension_decided'],
      undoes: ['readiness_decided', 'final_evaluation_recorded'],
      proof: decided('extend'),
      seenBy,
    },
    other_exit_chosen: {
      by: may['evaluations.write'],
      details: decision,
      undoes: ['readiness_decided', 'final_evaluation_recorded'],
      proof: decided('other_exit'),
      seenBy,
    },
    report_delivered: { by: may['evaluations.write'], details: { ends: 'day' }, seenBy: toldOf.course },
    report_received: {
      by: may['evaluations.receive'],
      meets: ['evaluation_report_delivered'],
      proof: { row: 'evaluation_report_lines.report_id', where: received, stands: true },
      seenBy: toldOf.course,
    },
  },
  toldOf.story,
  'stage',
)
