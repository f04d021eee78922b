import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { setPlannedEnd } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { evaluations } from '../contract.ts'
import { events } from '../events.ts'
import { EVALUATION_DAYS, judgeReadiness, reportDueOn } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { writeText } from '../texts.ts'
import { openCaseOn } from './open-case.ts'

const EVENT = {
  ready: events.readiness_decided,
  extend: events.extension_decided,
  other_exit: events.other_exit_chosen,
} as const

/** The conference decides; this puts it on record (G7). Only "ready" opens the way on; the head alone makes the stay longer. */
export async function decideReadiness(ctx: Ctx, input: z.output<typeof evaluations.decideReadiness.input>) {
  const c = await openCaseOn(ctx, input.caseId, input.decidedOn)
  const { rows } = await ctx.client.query<{ missing: string[] }>(
    `select sec.missing_for_move($1, $2, 'evaluation', 'termination') as missing`,
    [c.centreId, c.caseId],
  )
  const before = await ctx.db
    .selectFrom('evaluationDecisions')
    .select('decisionId')
    .where('caseId', '=', c.caseId)
    .where('decision', '=', 'extend')
    .execute()
  const missing = rows[0]?.missing ?? []
  const wrong = judgeReadiness({
    decision: input.decision,
    months: input.months,
    stage: c.stage,
    extended: before.length,
    missing,
    isHead: ctx.actor.roles.includes('head'),
  })
  if (wrong) throw new Refusal(wrong, wrong === 'results_missing' ? { params: { missing } } : {})
  const from = Temporal.PlainDate.from(c.plannedEndOn ?? input.decidedOn)
  const until = input.months ? from.add({ months: input.months }).toString() : null
  const decisionId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('evaluationDecisions')
    .values({
      centreId,
      decisionId,
      caseId: c.caseId,
      decision: input.decision,
      months: input.months ?? null,
      untilOn: until,
      decidedOn: input.decidedOn,
      recordedBy: personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
  if (until) await setPlannedEnd(ctx, c.caseId, until)
  await writeText(ctx, c.caseId, 'readiness', input.decidedOn, { of: decisionId, reason: input.reason })
  await ctx.record(EVENT[input.decision], {
    caseId: c.caseId,
    subject: ['evaluation_decisions', decisionId],
    details: { decision: input.decision, ...(until && { until, months: input.months ?? 0 }) },
  })
  await nextTask(ctx, c, input.decision)
  if (until) await evaluateLater(ctx, c.caseId, until)
  return { decisionId, untilOn: until }
}

/** The last evaluation belongs to the last four weeks of the stay (domain.md 4.3, stage 7): its window moves with the end. */
async function evaluateLater(ctx: Ctx, caseId: string, until: string): Promise<void> {
  const opens = Temporal.PlainDate.from(until).subtract({ days: EVALUATION_DAYS })
  await finishTasks(ctx, caseId, [tasks.write_evaluation])
  await addTask(ctx, tasks.write_evaluation, {
    caseId,
    fromOn: (Temporal.PlainDate.compare(opens, ctx.today) > 0 ? opens : ctx.today).toString(),
    dueOn: Temporal.PlainDate.compare(Temporal.PlainDate.from(until), ctx.today) > 0 ? until : ctx.today.toString(),
  })
}

/** After "ready" the report is owed; after "another end" somebody opens it. */
async function nextTask(
  ctx: Ctx,
  c: { caseId: string; plannedEndOn: string | null },
  decision: keyof typeof EVENT,
): Promise<void> {
  await finishTasks(ctx, c.caseId, [tasks.write_evaluation_report, tasks.open_early_end])
  if (decision === 'ready') {
    const due = reportDueOn(c.plannedEndOn ? Temporal.PlainDate.from(c.plannedEndOn) : ctx.today)
    const dueOn = Temporal.PlainDate.compare(due, ctx.today) < 0 ? ctx.today : due
    await addTask(ctx, tasks.write_evaluation_report, { caseId: c.caseId, dueOn: dueOn.toString() })
  }
  if (decision === 'other_exit') await addTask(ctx, tasks.open_early_end, { caseId: c.caseId })
}
