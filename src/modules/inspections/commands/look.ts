import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealShared } from '../../../platform/seal/bodies.ts'
import { rolesOf } from '../../access/facts.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { addTask } from '../../tasks/facts.ts'
import type { inspections } from '../contract.ts'
import { events } from '../events.ts'
import { KEEPERS } from '../policy.ts'
import { itemsNow, placeNow } from '../queries/places.ts'
import { DAYS, isArea, itemsAt } from '../rules.ts'
import { signOf } from '../sign-words.ts'
import { tasks } from '../tasks.ts'

type Look = z.output<typeof inspections.look.input>
type Found = { itemId: string; what: string; menderId: string; dueOn: string }

/** One look with what it found; each colleague who mends has a task until her last one is done. */
export async function look(ctx: Ctx, { place: key, version, findings }: Look) {
  const place = await placeNow(ctx, key)
  const now = await itemsNow(ctx)
  if (now.version !== version) throw new Refusal('items_changed')
  const items = itemsAt(now.items, key)
  if (new Set(findings.map((f) => f.itemId)).size < findings.length) throw new Refusal('item_twice')
  if (findings.some((f) => !items.some((i) => i.itemId === f.itemId))) throw new Refusal('items_changed')
  const called = [place.room ?? '', ...items.map((i) => i.name)]
  const said = findings.map((f) => f.what)
  if (await namesAWoman(ctx, said, called)) throw new Refusal('names_somebody')
  const inspectionId = newId(ctx.now)
  const { centreId, personId: seenBy } = ctx.actor
  await ctx.db
    .insertInto('inspections')
    .values({
      ...{ centreId, inspectionId, version, seenBy },
      ...(isArea(key) ? { area: key } : { roomId: key }),
      ...{ seenOn: ctx.today.toString(), seenAt: ctx.now.toString() },
    })
    .execute()
  const found = findings.map(({ by, ...f }) => ({ ...f, dueOn: ctx.today.add({ days: DAYS[by] }).toString() }))
  for (const one of found) await write(ctx, inspectionId, one)
  for (const [menderId, hers] of Map.groupBy(found, (f) => f.menderId))
    await ask(ctx, inspectionId, menderId, place.area ? signOf(place.area) : (place.room ?? ''), hers)
  await ctx.record(events.looked, { subject: ['inspections', inspectionId], details: { findings: found.length } })
  return { inspectionId }
}

async function write(ctx: Ctx, inspectionId: string, { itemId, what, menderId, dueOn }: Found) {
  const { centreId } = ctx.actor
  const findingId = newId(ctx.now)
  const body = await sealShared(ctx, 'staff', 'inspection_findings', findingId, { what })
  await ctx.db
    .insertInto('inspectionFindings')
    .values({ centreId, findingId, inspectionId, itemId, menderId, dueOn, body })
    .execute()
}

/** Of several the nearest day. */
async function ask(ctx: Ctx, id: string, ownerId: string, place: string, found: readonly Found[]) {
  const keepers: readonly string[] = KEEPERS
  if (!(await rolesOf(ctx, ownerId)).some((role) => keepers.includes(role))) throw new Refusal('mender_knows_no_rooms')
  const [dueOn] = found.map((f) => f.dueOn).toSorted()
  await addTask(ctx, tasks.mend_room, { id, ownerId, params: { place }, ...(dueOn && { dueOn }) })
}

export async function mend(ctx: Ctx, { findingId }: { findingId: string }) {
  const done = await ctx.db
    .updateTable('inspectionFindings')
    .set({ mendedAt: ctx.now.toString() })
    .where('findingId', '=', findingId)
    .where('mendedAt', 'is', null)
    .returning('findingId')
    .executeTakeFirst()
  if (!done) throw new Refusal('already_mended')
  await ctx.record(events.mended, { subject: ['inspection_findings', findingId] })
  return {}
}
