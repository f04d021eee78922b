import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { addTask, finishBegun, reopenTasks } from '../tasks/facts.ts'
import { isReportedOn, progressWindow } from './rules.ts'
import { tasks } from './tasks.ts'

const ALL = [tasks.progress_after_1_month, tasks.progress_after_3_months, tasks.progress_at_exit]

async function isWaitedFor(ctx: Ctx, caseId: string): Promise<boolean> {
  const row = await ctx.db.selectFrom('referrals').select('source').where('caseId', '=', caseId).executeTakeFirst()
  return row !== undefined && isReportedOn(row.source)
}

/** She came in: whoever sent her hears after one month and after three (domain.md 10.1). */
export async function askProgressReports(ctx: Ctx, caseId: string): Promise<void> {
  const { admittedOn } = await getCase(ctx, caseId)
  if (!admittedOn || !(await isWaitedFor(ctx, caseId))) return
  const on = Temporal.PlainDate.from(admittedOn)
  await addTask(ctx, tasks.progress_after_1_month, { caseId, ...progressWindow(on, 1) })
  await addTask(ctx, tasks.progress_after_3_months, { caseId, ...progressWindow(on, 3) })
}

/** Her stay ended, which ended what was still to come: one last report. */
export async function askLastReport(ctx: Ctx, caseId: string): Promise<void> {
  const { admittedOn } = await getCase(ctx, caseId)
  if (admittedOn && (await isWaitedFor(ctx, caseId))) await addTask(ctx, tasks.progress_at_exit, { caseId })
}

/** The report is issued: what is asked for by now is done. */
export const endProgressReports = (ctx: Ctx, caseId: string): Promise<void> => finishBegun(ctx, caseId, ALL)

/**
 * The reports that were issued at these moments are not used after all: what they ended waits again. The database says when a task ended, which is not
 * to the second when its letter was issued. Once her stay is over whoever sent her waits for the last report alone.
 */
export async function reopenProgressReports(ctx: Ctx, caseId: string, issuedAt: readonly string[]): Promise<void> {
  const [first] = issuedAt.map((at) => Temporal.Instant.from(at)).toSorted(Temporal.Instant.compare)
  if (!first) return
  const { state } = await getCase(ctx, caseId)
  await reopenTasks(ctx, caseId, state === 'open' ? ALL : [tasks.progress_at_exit], first.subtract({ minutes: 1 }))
}
