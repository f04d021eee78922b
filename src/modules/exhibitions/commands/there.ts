import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { staffOf } from '../../access/facts.ts'
import { moveOut, outside, sellThere } from '../../products/facts.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { exhibitions } from '../contract.ts'
import { events } from '../events.ts'
import { COUNTERS } from '../policy.ts'
import { getOuting } from '../queries/rows.ts'
import { houseGets, stepOf } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof exhibitions> = z.output<(typeof exhibitions)[K]['input']>
const DAYS_TO_SETTLE = 8

/** The first piece that leaves is the leaving; from then on the settlement is asked for, once the last day is over. */
export async function take(ctx: Ctx, { outingId, workId, pieces }: In<'take'>) {
  const o = await getOuting(ctx, outingId)
  const makers = await moveOut(ctx, { workId, outingId, kind: 'taken', pieces })
  await ctx.record(events.taken, { subject: ['outings', outingId], details: { pieces } })
  for (const caseId of makers)
    await ctx.record(events.shown, { caseId, subject: ['outings', outingId], details: { kind: o.kind } })
  if (o.leftAt !== null) return {}
  const until = Temporal.PlainDate.from(o.untilOn)
  const due = { fromOn: until.toString(), dueOn: until.add({ days: DAYS_TO_SETTLE }).toString() }
  const taskId = await addTask(ctx, tasks.settle_outing, { id: outingId, ...due })
  await ctx.db
    .updateTable('outings')
    .set({ leftAt: ctx.now.toString(), taskId })
    .where('outingId', '=', outingId)
    .execute()
  await ctx.record(events.left, { subject: ['outings', outingId] })
  return {}
}

/** Of one work. What whoever sells keeps is never the makers' money, so the sale is written at what the house gets. */
export async function count(ctx: Ctx, { outingId, workId, sold, priceRupiah, back, lost }: In<'count'>) {
  const o = await getOuting(ctx, outingId)
  if (o.settledAt !== null) throw new Refusal('outing_settled')
  if (o.agreedAt === null) throw new Refusal('outing_not_agreed')
  if (sold + back + lost === 0) throw new Refusal('nothing_counted')
  if (sold > 0)
    await sellThere(ctx, { workId, pieces: sold, outingId, priceRupiah: houseGets(priceRupiah, o.commissionPercent) })
  if (back > 0) await moveOut(ctx, { workId, outingId, kind: 'back', pieces: back })
  if (lost > 0) await moveOut(ctx, { workId, outingId, kind: 'lost', pieces: lost })
  await ctx.record(events.counted, { subject: ['outings', outingId], details: { sold, back, lost } })
  return {}
}

export async function comeHome(ctx: Ctx, { outingId }: In<'comeHome'>) {
  const o = await getOuting(ctx, outingId)
  if (o.leftAt === null) throw new Refusal('nothing_left')
  if (o.settledAt !== null) throw new Refusal('outing_settled')
  const lines = await outside(ctx, outingId)
  if (lines.some((l) => !l.isService && l.taken !== l.sold + l.back + l.lost)) throw new Refusal('counts_do_not_settle')
  await ctx.db.updateTable('outings').set({ backAt: ctx.now.toString() }).where('outingId', '=', outingId).execute()
  const sum = (of: 'sold' | 'back' | 'lost') => lines.reduce((n, l) => n + l[of], 0)
  const details = { sold: sum('sold'), back: sum('back'), lost: sum('lost') }
  await ctx.record(events.counted, { subject: ['outings', outingId], details })
  return {}
}

/** Two count the money in the bag; it is what was sold, to the rupiah. One writes it down, the other has the task to say so herself. */
export async function settle(ctx: Ctx, { outingId, cashRupiah, countedWith }: In<'settle'>) {
  const o = await getOuting(ctx, outingId)
  if (o.settledAt !== null) throw new Refusal('outing_settled')
  if (stepOf(o) !== 'back') throw new Refusal('not_back')
  if (countedWith === ctx.actor.personId) throw new Refusal('count_with_another')
  if (!(await staffOf(ctx, COUNTERS)).some((p) => p.personId === countedWith)) throw new Refusal('not_a_counter')
  await mustBeSold(ctx, outingId, cashRupiah)
  if (o.taskId) await finishTask(ctx, o.taskId)
  const taskId = await addTask(ctx, tasks.confirm_outing, { id: outingId, ownerId: countedWith })
  await ctx.db
    .updateTable('outings')
    .set({ countedAt: ctx.now.toString(), cashRupiah, countedWith, taskId })
    .where('outingId', '=', outingId)
    .execute()
  await ctx.record(events.cash_counted, { subject: ['outings', outingId], details: { rupiah: cashRupiah } })
  return {}
}

async function mustBeSold(ctx: Ctx, outingId: string, cashRupiah: number): Promise<void> {
  const sold = (await outside(ctx, outingId)).reduce((n, l) => n + l.soldRupiah, 0)
  if (sold !== cashRupiah) throw new Refusal('cash_differs')
}

/** The second says so; then it stands. */
export async function confirm(ctx: Ctx, { outingId, cashRupiah }: In<'confirm'>) {
  const o = await getOuting(ctx, outingId)
  if (o.settledAt !== null) throw new Refusal('outing_settled')
  if (o.countedWith !== ctx.actor.personId) throw new Refusal('counts_herself')
  if (o.cashRupiah !== cashRupiah) throw new Refusal('cash_differs')
  await mustBeSold(ctx, outingId, cashRupiah)
  if (o.taskId) await finishTask(ctx, o.taskId)
  await ctx.db
    .updateTable('outings')
    .set({ settledAt: ctx.now.toString(), taskId: null })
    .where('outingId', '=', outingId)
    .execute()
  await ctx.record(events.settled, { subject: ['outings', outingId], details: { rupiah: cashRupiah } })
  return {}
}
