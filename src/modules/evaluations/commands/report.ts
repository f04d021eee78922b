import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { addTask, finishTask, finishTasks } from '../../tasks/facts.ts'
import type { evaluations } from '../contract.ts'
import { events } from '../events.ts'
import { sealNote, sealReport } from '../report-words.ts'
import { resultsOf } from '../results.ts'
import { namesIn, reportDueOn } from '../rules.ts'
import { tasks } from '../tasks.ts'

type ReportInput = z.output<typeof evaluations.writeReport.input>

/** F31 goes to the head as it is handed in: the lines are copied, so that a later test changes no report. */
export async function writeReport(ctx: Ctx, input: ReportInput) {
  const intake = (await listIntakes(ctx)).find((i) => i.intakeId === input.intakeId)
  if (!intake) throw new Refusal('not_found')
  const ids = input.lines.map((l) => l.caseId)
  if (new Set(ids).size !== ids.length) throw new Refusal('listed_twice')
  await refuseNames(ctx, input, ids)
  const results = await resultsOf(ctx, ids)
  if (results.length !== ids.length) throw new Refusal('not_found')
  if (results.some((r) => r.intakeId !== intake.intakeId)) throw new Refusal('not_of_this_intake')
  if (results.some((r) => !r.registerNo)) throw new Refusal('register_number_missing')
  const reportId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  const due = reportDueOn(Temporal.PlainDate.from(intake.endsOn))
  const { name, startsOn, endsOn } = intake
  const { summary, skillNote, changes, roles, obstacles, suggestions } = input
  const taskId = await addTask(ctx, tasks.approve_evaluation_report, {
    id: reportId,
    params: { name, count: ids.length },
  })
  await ctx.db
    .insertInto('evaluationReports')
    .values({
      centreId,
      reportId,
      intakeId: intake.intakeId,
      name,
      startsOn,
      endsOn,
      dueOn: due.toString(),
      body: await sealReport(ctx, reportId, { summary, skillNote, changes, roles, obstacles, suggestions }),
      writtenBy: personId,
      deliveredAt: ctx.now.toString(),
      taskId,
    })
    .execute()
  const notes = new Map(input.lines.map((l) => [l.caseId, l.note]))
  await ctx.db
    .insertInto('evaluationReportLines')
    .values(
      await Array.fromAsync(results, async ({ registerNo, intakeId: _intake, ...r }) => ({
        centreId,
        reportId,
        ...r,
        registerNo: registerNo ?? '',
        note: await sealNote(ctx, reportId, r.caseId, notes.get(r.caseId)),
      })),
    )
    .execute()
  for (const { caseId } of results) {
    await finishTasks(ctx, caseId, [tasks.write_evaluation_report])
    await ctx.record(events.report_delivered, {
      caseId,
      subject: ['evaluation_reports', reportId],
      details: { ends: endsOn },
    })
  }
  return { reportId, dueOn: due.toString(), isOnTime: Temporal.PlainDate.compare(ctx.today, due) <= 0 }
}

/** The report carries register numbers only. A call name in its text stops it until the writer has looked. */
async function refuseNames(ctx: Ctx, input: ReportInput, ids: readonly string[]): Promise<void> {
  if (input.namesChecked) return
  const labels = await labelsOf(ctx, ids)
  const names = [...labels.values()].filter((l) => !l.isProtected && !/^[0-9–]/.test(l.label)).map((l) => l.label)
  const { lines, summary, skillNote, changes, roles, obstacles, suggestions } = input
  const texts = [
    summary,
    skillNote,
    ...changes,
    ...roles.map((r) => r.text),
    ...obstacles,
    ...suggestions.map((s) => s.text),
    ...lines.map((l) => l.note ?? ''),
  ]
  const found = namesIn(texts.join('\n'), names)
  if (found.length > 0) throw new Refusal('name_in_report', { params: { count: found.length } })
}

/** The head has read it: evidence for every woman in it. */
export async function receiveReport(ctx: Ctx, { reportId }: { reportId: string }) {
  const row = await ctx.db
    .selectFrom('evaluationReports')
    .select(['writtenBy', 'receivedAt', 'taskId'])
    .where('reportId', '=', reportId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  if (row.receivedAt) throw new Refusal('already_received')
  if (row.writtenBy === ctx.actor.personId) throw new Refusal('own_report')
  const done = await ctx.db
    .updateTable('evaluationReports')
    .set({ receivedBy: ctx.actor.personId, receivedAt: ctx.now.toString() })
    .where('reportId', '=', reportId)
    .where('receivedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('already_received')
  const lines = await ctx.db
    .selectFrom('evaluationReportLines')
    .select('caseId')
    .where('reportId', '=', reportId)
    .orderBy('registerNo')
    .execute()
  await finishTask(ctx, row.taskId)
  for (const { caseId } of lines)
    await ctx.record(events.report_received, { caseId, subject: ['evaluation_reports', reportId] })
  return { cases: lines.length }
}
