import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { ABSENCE_STEPS } from '../../cases/absence.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import type { Presence } from '../rules.ts'
import { tasks } from '../tasks.ts'

type Input = { caseId: string; from: Presence; to: Presence; since?: string | undefined; backAt?: string | undefined }

/**
 * The insert moves the presence of the case, or the database refuses it: not arrived, gone, or noted by somebody else.
 * When nobody knows where she is, the steps of the house become tasks with their hours (domain.md 4.4).
 */
export async function notePresence(ctx: Ctx, input: Input) {
  const c = await getCase(ctx, input.caseId)
  const since = input.since ? Temporal.Instant.from(input.since) : ctx.now
  if (Temporal.Instant.compare(since, ctx.now) > 0) throw new Refusal('date_in_future')
  if (input.backAt && Temporal.Instant.compare(Temporal.Instant.from(input.backAt), ctx.now) <= 0)
    throw new Refusal('back_in_past')
  const last = await ctx.db
    .selectFrom('presenceEntries')
    .select('at')
    .where('caseId', '=', c.caseId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (last && Temporal.Instant.compare(since, Temporal.Instant.from(last.at)) < 0)
    throw new Refusal('since_before_last')
  const entryId = newId(ctx.now)
  await ctx.client.query(
    'insert into presence_entries (centre_id, entry_id, case_id, from_presence, to_presence, at, back_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [c.centreId, entryId, c.caseId, input.from, input.to, since.toString(), input.backAt ?? null],
  )
  await finishTasks(ctx, c.caseId, Object.values(tasks))
  if (input.to === 'unclear') await askForSteps(ctx, c.caseId, since)
  const details = { from: input.from, to: input.to }
  await ctx.record(events.presence_changed, { caseId: c.caseId, subject: ['presence_entries', entryId], details })
  return {}
}

async function askForSteps(ctx: Ctx, caseId: string, since: Temporal.Instant): Promise<void> {
  for (const { hours, step } of ABSENCE_STEPS) {
    const dueAt = since.add({ hours })
    const dueOn = dueAt.toZonedDateTimeISO(ctx.zone).toPlainDate()
    const fromOn = Temporal.PlainDate.compare(dueOn, ctx.today) < 0 ? dueOn : ctx.today
    await addTask(ctx, tasks[`absence_${step}`], {
      caseId,
      fromOn: fromOn.toString(),
      dueOn: dueOn.toString(),
      dueAt: dueAt.toString(),
    })
  }
}
