import type { z } from 'zod'
import { dayIn, instantIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask } from '../../tasks/facts.ts'
import type { incidents } from '../contract.ts'
import { events } from '../events.ts'
import { readersOf } from '../readers.ts'
import { type Duty, dutiesOf, timeFault } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { write } from '../words-of-incident.ts'

type Input = z.output<typeof incidents.report.input>

/** When it was known: now, or as she says. A minute that is running is not the future. */
function times(ctx: Ctx, i: Input) {
  const happenedAt = instantIn(i.on, i.time, ctx.zone)
  const said = i.knownOn ?? (i.knownTime === undefined ? undefined : i.on)
  const knownAt = said === undefined ? ctx.now : instantIn(said, i.knownTime ?? i.time, ctx.zone)
  const fault = timeFault(happenedAt, knownAt, ctx.now)
  if (fault) throw new Refusal(fault)
  return { happenedAt: happenedAt.toString(), knownAt }
}

/** F26: what happened is sealed to whoever must know; the clocks of the law begin as tasks. */
export async function report(ctx: Ctx, input: Input) {
  const { kind, level, place, what, done, others } = input
  // it would be read by whoever leads, and perhaps by herself (domain.md 7.5): its way is voice.accuse
  if (input.accusedIds.length > 0) throw new Refusal('accuses_a_colleague')
  const { happenedAt, knownAt } = times(ctx, input)
  const caseIds = [...new Set(input.caseIds)]
  for (const caseId of caseIds) await getCase(ctx, caseId)
  const incidentId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('incidents')
    .values({
      ...{ centreId, incidentId, kind, level, place, happenedAt },
      knownAt: knownAt.toString(),
      reportedBy: personId,
      reportedAt: ctx.now.toString(),
    })
    .execute()
  const doc = { text: what, done, staffIds: input.staffIds, ...(others && { others }) }
  await write(ctx, incidentId, 'report', doc, await readersOf(ctx, caseIds))
  if (caseIds.length > 0)
    await ctx.db
      .insertInto('incidentWomen')
      .values(caseIds.map((caseId) => ({ centreId, incidentId, caseId })))
      .execute()
  for (const duty of dutiesOf({ kind, level, knownAt })) await ask(ctx, incidentId, duty)
  const about = { subject: ['incidents', incidentId] as const, details: { level } }
  if (caseIds.length === 0) await ctx.record(events.reported, about)
  for (const caseId of caseIds) await ctx.record(events.reported, { ...about, caseId })
  return { incidentId }
}

/** Each clock is a task of the head with its hour. */
async function ask(ctx: Ctx, incidentId: string, { whom, dueAt }: Duty): Promise<void> {
  const task = whom === 'head' ? tasks.read_incident : tasks.tell_of_incident
  const due = dueAt.toString()
  const dueOn = dayIn(dueAt, ctx.zone).toString()
  const taskId = await addTask(ctx, task, { id: incidentId, dueAt: due, dueOn })
  await ctx.db
    .insertInto('incidentTellings')
    .values({ centreId: ctx.actor.centreId, tellingId: newId(ctx.now), incidentId, whom, dueAt: due, taskId })
    .execute()
}
