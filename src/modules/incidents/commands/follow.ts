import type { z } from 'zod'
import { instantIn } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { incidents } from '../contract.ts'
import { events } from '../events.ts'
import { getIncident } from '../queries.ts'
import { readerIds } from '../readers.ts'
import { openReason, type Told } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { write } from '../words-of-incident.ts'

type In<K extends keyof typeof incidents> = z.output<(typeof incidents)[K]['input']>
export const subjectOf = (incidentId: string) => ({ subject: ['incidents', incidentId] as const })

export async function getOpen(ctx: Ctx, incidentId: string) {
  const row = await getIncident(ctx, incidentId)
  if (row.closedAt) throw new Refusal('incident_closed')
  return row
}

export async function add(ctx: Ctx, { incidentId, text }: In<'add'>) {
  await getOpen(ctx, incidentId)
  await write(ctx, incidentId, 'addition', { text }, await readerIds(ctx, incidentId))
  await ctx.record(events.added, subjectOf(incidentId))
  return {}
}

type Proof = { whom: Told; toldAt: string; channel: In<'tell'>['channel'] }

/** The clock that waits for it ends, with its task; somebody without a clock gets a line of her own. */
export async function note(ctx: Ctx, incidentId: string, { whom, ...told }: Proof): Promise<string> {
  const row = { ...told, notedBy: ctx.actor.personId, notedAt: ctx.now.toString() }
  const due = await ctx.db
    .updateTable('incidentTellings')
    .set(row)
    .where('incidentId', '=', incidentId)
    .where('whom', '=', whom)
    .where('dueAt', 'is not', null)
    .where('toldAt', 'is', null)
    .returning(['tellingId', 'taskId'])
    .executeTakeFirst()
  if (due?.taskId) await finishTask(ctx, due.taskId)
  if (due) return due.tellingId
  const tellingId = newId(ctx.now)
  await ctx.db
    .insertInto('incidentTellings')
    .values({ centreId: ctx.actor.centreId, tellingId, incidentId, whom, ...row })
    .execute()
  return tellingId
}

/** When somebody was told: not before it happened, not later than now. */
export async function toldAt(ctx: Ctx, incidentId: string, on: string, time: string): Promise<Temporal.Instant> {
  const { happenedAt } = await getOpen(ctx, incidentId)
  const at = instantIn(on, time, ctx.zone)
  if (Temporal.Instant.compare(at, ctx.now) > 0) throw new Refusal('told_in_future')
  if (Temporal.Instant.compare(at, Temporal.Instant.from(happenedAt)) < 0) throw new Refusal('told_before_happened')
  return at
}

export async function tell(ctx: Ctx, { incidentId, whom, channel, on, time, name, proof }: In<'tell'>) {
  const at = await toldAt(ctx, incidentId, on, time)
  if (whom === 'head') throw new Refusal('head_reads_herself')
  const id = await note(ctx, incidentId, { whom, toldAt: at.toString(), channel })
  const doc = { text: '', name, ...(proof && { proof }) }
  await write(ctx, incidentId, 'telling', doc, await readerIds(ctx, incidentId), id)
  await ctx.record(events.told, { ...subjectOf(incidentId), details: { whom } })
  return {}
}

/** Nobody else says for the head that she knows. */
export async function read(ctx: Ctx, { incidentId }: In<'read'>) {
  await getIncident(ctx, incidentId)
  const waits = await ctx.db
    .selectFrom('incidentTellings')
    .select('tellingId')
    .where('incidentId', '=', incidentId)
    .where('whom', '=', 'head')
    .where('toldAt', 'is', null)
    .executeTakeFirst()
  if (!waits) throw new Refusal('already_read')
  await note(ctx, incidentId, { whom: 'head', toldAt: ctx.now.toString(), channel: 'in_person' })
  await ctx.record(events.told, { ...subjectOf(incidentId), details: { whom: 'head' } })
  return {}
}

/** Its owner is one who reads it, or she would be led to a page that is not there. */
export async function giveStep(ctx: Ctx, { incidentId, text, ownerId, dueOn }: In<'giveStep'>) {
  await getOpen(ctx, incidentId)
  const readers = await readerIds(ctx, incidentId)
  if (!readers.includes(ownerId)) throw new Refusal('not_a_reader')
  if (dueOn < ctx.today.toString()) throw new Refusal('date_in_past')
  const stepId = newId(ctx.now)
  const taskId = await addTask(ctx, tasks.incident_step, { id: incidentId, ownerId, dueOn })
  await ctx.db
    .insertInto('incidentSteps')
    .values({ centreId: ctx.actor.centreId, stepId, incidentId, ownerId, dueOn, taskId })
    .execute()
  await write(ctx, incidentId, 'step', { text }, readers, stepId)
  await ctx.record(events.step_given, subjectOf(incidentId))
  return {}
}

export async function doStep(ctx: Ctx, { incidentId, stepId }: In<'doStep'>) {
  await getIncident(ctx, incidentId)
  const done = await ctx.db
    .updateTable('incidentSteps')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('incidentId', '=', incidentId)
    .where('stepId', '=', stepId)
    .where('doneAt', 'is', null)
    .returning('taskId')
    .executeTakeFirst()
  if (!done) throw new Refusal('already_done')
  await finishTask(ctx, done.taskId)
  await ctx.record(events.step_done, subjectOf(incidentId))
  return {}
}

/** With what the house learned; not while somebody must be told, or a step is open. */
export async function close(ctx: Ctx, { incidentId, lesson }: In<'close'>) {
  await getOpen(ctx, incidentId)
  const duties = await ctx.db
    .selectFrom('incidentTellings')
    .select('toldAt')
    .where('incidentId', '=', incidentId)
    .where('dueAt', 'is not', null)
    .execute()
  const steps = await ctx.db.selectFrom('incidentSteps').select('doneAt').where('incidentId', '=', incidentId).execute()
  const reason = openReason({ duties, steps })
  if (reason) throw new Refusal(reason)
  await write(ctx, incidentId, 'lesson', { text: lesson }, await readerIds(ctx, incidentId))
  const closed = await ctx.db
    .updateTable('incidents')
    .set({ closedAt: ctx.now.toString(), closedBy: ctx.actor.personId })
    .where('incidentId', '=', incidentId)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (closed.numUpdatedRows === 0n) throw new Refusal('incident_closed')
  await ctx.record(events.closed, subjectOf(incidentId))
  return {}
}
