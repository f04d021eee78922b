import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { offeredTrack } from '../../tracks/facts.ts'
import type { products } from '../contract.ts'
import { events } from '../events.ts'
import type { Ports } from '../ports.ts'
import { mayMake } from '../queries/makers.ts'
import { getWork, makersOf } from '../queries/rows.ts'
import { usedOf } from '../queries/works.ts'
import { isNeutral, MATERIAL_MAX } from '../rules.ts'

type In<K extends keyof typeof products> = z.output<(typeof products)[K]['input']>

export async function saveWork(ctx: Ctx, input: In<'saveWork'>) {
  const { work, kind, title, track, makers, money, meantFor, place } = input
  if (!isNeutral(title)) throw new Refusal('not_neutral')
  // it goes onto labels and into a catalogue, and lies plain
  if (await namesAWoman(ctx, [title, place ?? ''], [])) throw new Refusal('names_somebody')
  if (money.materialFrom === 'partner' && money.materialRupiah > 0) throw new Refusal('partner_material')
  const values = { title, track, ...money, meantFor, place: place ?? null }
  if (!work) return { workId: await add(ctx, kind, values, makers) }
  const before = await getWork(ctx, work.workId)
  if (before.track !== track) await offeredTrack(ctx, track)
  const done = await ctx.db
    .updateTable('works')
    .set({ ...values, version: work.seen + 1 })
    .where('workId', '=', work.workId)
    .where('version', '=', work.seen)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('work_moved_on')
  await setMakers(ctx, work.workId, before.number, makers)
  await ctx.record(events.work_saved, { subject: ['works', work.workId] })
  return { workId: work.workId }
}

type Values = In<'saveWork'>['money'] & Pick<In<'saveWork'>, 'title' | 'track' | 'meantFor'> & { place: string | null }

async function add(ctx: Ctx, kind: In<'saveWork'>['kind'], values: Values, makers: readonly string[]) {
  await offeredTrack(ctx, values.track)
  const workId = newId(ctx.now)
  const made = { madeBy: ctx.actor.personId, madeAt: ctx.now.toString() }
  const { number } = await ctx.db
    .insertInto('works')
    .values({ centreId: ctx.actor.centreId, workId, number: 0, kind, ...values, ...made })
    .returning('number')
    .executeTakeFirstOrThrow()
  await ctx.record(events.work_saved, { subject: ['works', workId] })
  await setMakers(ctx, workId, number, makers)
  return workId
}

/** As they are said now; of those whom this person does not know nobody is taken off. */
async function setMakers(ctx: Ctx, workId: string, number: number, said: readonly string[]): Promise<void> {
  const there = new Set((await makersOf(ctx, [workId])).map((m) => m.caseId))
  const [gone, come] = [[...there].filter((id) => !said.includes(id)), said.filter((id) => !there.has(id))]
  if (gone.length > 0)
    await ctx.db.deleteFrom('workMakers').where('workId', '=', workId).where('caseId', 'in', gone).execute()
  if (come.length === 0) return
  const mine = new Set((await mayMake(ctx)).map((m) => m.caseId))
  if (come.some((id) => !mine.has(id))) throw new Refusal('maker_not_yours')
  const rows = come.map((caseId) => ({ centreId: ctx.actor.centreId, workId, caseId }))
  await ctx.db.insertInto('workMakers').values(rows).execute()
  for (const caseId of come)
    await ctx.record(events.work_made, { caseId, subject: ['works', workId], details: { number } })
}

/** The material of one as the stock says it: from now on an hour and the sharing of a sale reckon with it. */
export const takeMaterial =
  (ports: Ports) =>
  async (ctx: Ctx, { workId, seen }: In<'takeMaterial'>) => {
    const each = (await usedOf(ctx, ports, await getWork(ctx, workId)))?.eachRupiah
    if (typeof each !== 'number') throw new Refusal('nothing_used')
    if (each > MATERIAL_MAX) throw new Refusal('material_too_dear')
    const done = await ctx.db
      .updateTable('works')
      .set({ materialRupiah: each, version: seen + 1 })
      .where('workId', '=', workId)
      .where('version', '=', seen)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('work_moved_on')
    await ctx.record(events.work_saved, { subject: ['works', workId] })
    return {}
  }

/** More were made, some were used in the house, or are lost or broken. */
export async function move(ctx: Ctx, { workId, kind, pieces }: In<'move'>) {
  if ((await getWork(ctx, workId)).kind === 'service') throw new Refusal('service_has_no_stock')
  await ctx.client.query(
    'insert into work_moves (centre_id, move_id, work_id, kind, pieces, at) values ($1, $2, $3, $4, $5, $6)',
    [ctx.actor.centreId, newId(ctx.now), workId, kind, pieces, ctx.now.toString()],
  )
  await ctx.record(events.moved, { subject: ['works', workId], details: { kind, pieces } })
  return {}
}
