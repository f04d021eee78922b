import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { holdersOf } from '../../access/facts.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { staffFiles } from '../contract.ts'
import { events } from '../events.ts'
import { worksHere } from '../queries.ts'
import { judge, type Kind, RENEW_DAYS, type Sort } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof staffFiles> = z.output<(typeof staffFiles)[K]['input']>
type Entry = {
  personId: string
  kind: Kind
  sort?: Sort
  what: string
  number?: string | undefined
  fromOn: string
  untilOn?: string | undefined
  hours?: number | undefined
  coveredBy?: string | undefined
}

export const addPosting = (ctx: Ctx, input: In<'addPosting'>) => add(ctx, { kind: 'posting', ...input })
export const addCertificate = (ctx: Ctx, input: In<'addCertificate'>) => add(ctx, { kind: 'certificate', ...input })
export const addTraining = (ctx: Ctx, input: In<'addTraining'>) => add(ctx, { kind: 'training', ...input })
export async function addLeave(ctx: Ctx, input: In<'addLeave'>) {
  if (input.coveredBy === input.personId) throw new Refusal('covers_herself')
  return add(ctx, { kind: 'leave', ...input })
}

async function add(ctx: Ctx, e: Entry) {
  await getColleague(ctx, e.personId)
  const mine = e.personId === ctx.actor.personId && e.kind === 'training'
  if (!mine && !ctx.can('staffFiles.write')) throw new Refusal('not_allowed')
  const wrong = judge(e.kind, e, ctx.today.toString())
  if (wrong) throw new Refusal(wrong)
  if (await namesAWoman(ctx, [e.what, e.number ?? ''], [])) throw new Refusal('names_somebody')
  const entryId = newId(ctx.now)
  const taskId = e.kind === 'certificate' ? await renewing(ctx, e) : null
  const { centreId, personId: notedBy } = ctx.actor
  await ctx.db
    .insertInto('staffEntries')
    .values({
      ...{ centreId, entryId, personId: e.personId, kind: e.kind, sort: e.sort ?? null, what: e.what, taskId },
      ...{ number: e.number ?? null, fromOn: e.fromOn, untilOn: e.untilOn ?? null, hours: e.hours ?? null },
      ...{ coveredBy: e.coveredBy ?? null, notedBy, notedAt: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.entry_added, { subject: ['staff_entries', entryId], details: { kind: e.kind } })
  return { entryId }
}

/** Who works here, or did: of whom something stands. */
async function getColleague(ctx: Ctx, personId: string): Promise<void> {
  if ((await worksHere(ctx)).has(personId)) return
  const before = ctx.db.selectFrom('staffEntries').select('entryId').where('personId', '=', personId)
  if (!(await before.limit(1).executeTakeFirst())) throw new Refusal('not_found')
}

/** A newer one of the same kind ends what asked for it; where it ends itself, it is asked for in its turn. */
async function renewing(ctx: Ctx, { personId, sort, untilOn }: Entry): Promise<string | null> {
  const before = await ctx.db
    .selectFrom('staffEntries')
    .select('taskId')
    .where('personId', '=', personId)
    .where('sort', '=', sort ?? 'other_paper')
    .where('taskId', 'is not', null)
    .execute()
  for (const { taskId } of before) if (taskId) await finishTask(ctx, taskId)
  if (!untilOn) return null
  const from = Temporal.PlainDate.from(untilOn).subtract({ days: RENEW_DAYS }).toString()
  const today = ctx.today.toString()
  const ownerRole = (await holdersOf(ctx, 'administration')).length > 0 ? 'administration' : 'head'
  const [, fromOn = today] = [from, today].toSorted()
  const [, dueOn = today] = [untilOn, today].toSorted()
  return addTask(ctx, tasks.renew_staff_certificate, { id: personId, ownerRole, fromOn, dueOn })
}

async function getEntry(ctx: Ctx, entryId: string) {
  const row = await ctx.db.selectFrom('staffEntries').selectAll().where('entryId', '=', entryId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

export async function end(ctx: Ctx, { entryId, untilOn }: In<'end'>) {
  const e = await getEntry(ctx, entryId)
  if (untilOn < e.fromOn) throw new Refusal('days_turned')
  if (e.taskId) await finishTask(ctx, e.taskId)
  await ctx.db.updateTable('staffEntries').set({ untilOn, taskId: null }).where('entryId', '=', entryId).execute()
  await ctx.record(events.entry_ended, { subject: ['staff_entries', entryId] })
  return {}
}

export async function takeOff(ctx: Ctx, { entryId }: In<'takeOff'>) {
  const e = await getEntry(ctx, entryId)
  const done = await ctx.db.deleteFrom('staffEntries').where('entryId', '=', entryId).executeTakeFirst()
  if (done.numDeletedRows === 0n) throw new Refusal('not_allowed')
  if (e.taskId) await finishTask(ctx, e.taskId)
  await ctx.record(events.entry_taken_off, { subject: ['staff_entries', entryId] })
  return {}
}
