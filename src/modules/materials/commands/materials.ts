import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { askTaking, askToUse } from '../ask.ts'
import type { materials } from '../contract.ts'
import { events } from '../events.ts'
import { getMaterial, lotRows } from '../queries/rows.ts'

type In<K extends keyof typeof materials> = z.output<(typeof materials)[K]['input']>

export async function saveMaterial(ctx: Ctx, { material, name, unit, store, least }: In<'saveMaterial'>) {
  if (await namesAWoman(ctx, [name, unit], [])) throw new Refusal('names_somebody')
  const { centreId, personId } = ctx.actor
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 62))', [centreId])
  const same = await ctx.db
    .selectFrom('materials')
    .select('materialId')
    .where('store', '=', store)
    .where('name', '=', name)
    .executeTakeFirst()
  if (same && same.materialId !== material?.materialId) throw new Refusal('name_taken', { params: { name } })
  const materialId = material?.materialId ?? newId(ctx.now)
  if (material) {
    if ((await getMaterial(ctx, materialId)).store !== store) throw new Refusal('store_stays')
    const done = await ctx.db
      .updateTable('materials')
      .set({ name, unit, least, version: material.seen + 1 })
      .where('materialId', '=', materialId)
      .where('version', '=', material.seen)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw new Refusal('material_moved_on')
  } else
    await ctx.db
      .insertInto('materials')
      .values({ centreId, materialId, name, unit, store, least, madeBy: personId, madeAt: ctx.now.toString() })
      .execute()
  await ctx.record(events.material_saved, { subject: ['materials', materialId] })
  return { materialId }
}

/** What came together is one lot: with its price, and until when it is good. */
export async function receive(ctx: Ctx, input: In<'receive'>) {
  const { materialId, quantity, priceRupiah, receivedOn, expiresOn = null, source = null } = input
  const m = await getMaterial(ctx, materialId)
  if (receivedOn > ctx.today.toString()) throw new Refusal('received_ahead')
  if (expiresOn !== null && expiresOn < receivedOn) throw new Refusal('expires_before')
  if (source !== null && (await namesAWoman(ctx, [source], []))) throw new Refusal('names_somebody')
  const isFirst = !(await lotRows(ctx)
    .where('materialId', 'in', (eb) => eb.selectFrom('materials').select('materialId').where('store', '=', m.store))
    .limit(1)
    .executeTakeFirst())
  const { centreId, personId } = ctx.actor
  const lotId = newId(ctx.now)
  await ctx.db
    .insertInto('materialLots')
    .values({ centreId, lotId, materialId, receivedOn, expiresOn, priceRupiah, source, madeAt: ctx.now.toString() })
    .execute()
  await ctx.db
    .insertInto('materialEntries')
    .values({
      ...{ centreId, entryId: newId(ctx.now), lotId, materialId, kind: 'received', quantity, leftAfter: quantity },
      ...{ notedBy: personId, notedAt: ctx.now.toString() },
    })
    .execute()
  await askToUse(ctx, materialId, m.store, expiresOn)
  if (isFirst) await askTaking(ctx, m.store)
  await ctx.record(events.received, { subject: ['materials', materialId], details: { quantity } })
  return {}
}
