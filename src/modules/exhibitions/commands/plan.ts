import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { isNeutral } from '../../products/rules.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { exhibitions } from '../contract.ts'
import { events } from '../events.ts'
import { getOuting } from '../queries/rows.ts'
import { stepOf } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof exhibitions> = z.output<(typeof exhibitions)[K]['input']>

/** Its name and what stands above the works are read by everybody: neither a name of hers nor the house, and nothing that judges. */
export async function plan(ctx: Ctx, input: In<'plan'>) {
  const { outing, kind, name, organiser, stand, fromOn, untilOn, commissionPercent } = input
  if (untilOn < fromOn) throw new Refusal('days_backwards')
  if (!isNeutral(name) || !isNeutral(stand ?? '')) throw new Refusal('not_neutral')
  if (await namesAWoman(ctx, [name, organiser, stand ?? ''], [])) throw new Refusal('names_somebody')
  const values = {
    name,
    organiser,
    stand: stand ?? null,
    fromOn,
    untilOn,
    commissionPercent: kind === 'consignment' ? (commissionPercent ?? 0) : 0,
  }
  if (outing) return change(ctx, outing, values)
  const { centreId, personId } = ctx.actor
  const outingId = newId(ctx.now)
  const taskId = await addTask(ctx, tasks.agree_outing, { id: outingId })
  await ctx.db
    .insertInto('outings')
    .values({
      ...{ centreId, outingId, kind, ...values, carriedBy: personId, madeBy: personId, madeAt: ctx.now.toString() },
      taskId,
    })
    .execute()
  await ctx.record(events.planned, { subject: ['outings', outingId], details: { kind } })
  return { outingId }
}

type Values = Pick<In<'plan'>, 'name' | 'organiser' | 'fromOn' | 'untilOn'> & {
  stand: string | null
  commissionPercent: number
}

async function change(ctx: Ctx, { outingId, seen }: { outingId: string; seen: number }, values: Values) {
  const o = await getOuting(ctx, outingId)
  if (o.agreedAt !== null) throw new Refusal('outing_agreed')
  const done = await ctx.db
    .updateTable('outings')
    .set({ ...values, version: seen + 1 })
    .where('outingId', '=', outingId)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('outing_moved_on')
  await ctx.record(events.planned, { subject: ['outings', outingId], details: { kind: o.kind } })
  return { outingId }
}

export async function costs(ctx: Ctx, { outingId, costsRupiah }: In<'costs'>) {
  const o = await getOuting(ctx, outingId)
  await ctx.db.updateTable('outings').set({ costsRupiah }).where('outingId', '=', outingId).execute()
  await ctx.record(events.planned, { subject: ['outings', outingId], details: { kind: o.kind } })
  return {}
}

export async function agree(ctx: Ctx, { outingId }: In<'agree'>) {
  const o = await getOuting(ctx, outingId)
  if (stepOf(o) !== 'planned') throw new Refusal('outing_agreed')
  if (o.madeBy === ctx.actor.personId) throw new Refusal('own_plan')
  if (o.taskId) await finishTask(ctx, o.taskId)
  await ctx.db
    .updateTable('outings')
    .set({ agreedAt: ctx.now.toString(), taskId: null })
    .where('outingId', '=', outingId)
    .execute()
  await ctx.record(events.agreed, { subject: ['outings', outingId] })
  return {}
}
