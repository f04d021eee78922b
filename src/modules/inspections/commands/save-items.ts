import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { inspections } from '../contract.ts'
import { events } from '../events.ts'
import { itemsNow } from '../queries/places.ts'
import { isPrivate } from '../rules.ts'

/** A new set of things that are looked at; earlier sheets keep theirs. Of two who write at the same moment one hears of the other. */
export async function saveItems(ctx: Ctx, { version, items }: z.output<typeof inspections.saveItems.input>) {
  if (new Set(items.map((i) => i.name.trim().toLowerCase())).size < items.length) throw new Refusal('item_twice')
  if (items.some((i) => isPrivate(i.name))) throw new Refusal('item_private')
  const { centreId, personId: madeBy } = ctx.actor
  const stale = () => clash(inspections.saveItems, itemsNow)
  if ((await itemsNow(ctx)).version !== version) throw stale()
  const made = { centreId, version: version + 1, madeAt: ctx.now.toString(), madeBy }
  const saved = await ctx.db
    .insertInto('inspectionItems')
    .values(items.map((item, position) => ({ ...made, ...item, itemId: newId(ctx.now), position })))
    .onConflict((c) => c.doNothing())
    .execute()
  if (Number(saved[0]?.numInsertedOrUpdatedRows ?? 0) < items.length) throw stale()
  await ctx.record(events.items_written, { details: { version: version + 1 } })
  return { version: version + 1 }
}
