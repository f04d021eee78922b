import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { inspections } from '../contract.ts'
import { itemsAt } from '../rules.ts'
import { findingsOf, placesNow } from './places.ts'

const lookRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('inspections as i')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'i.centreId').onRef('p.personId', '=', 'i.seenBy'))
    .select(['i.inspectionId', 'i.roomId', 'i.area', 'i.version', 'i.seenOn', 'p.callName as seenBy'])
    .orderBy('i.seenAt', 'desc')

/** Pages of the book that are shown and printed. */
const LOOKS = 300

type Line = z.output<typeof inspections.book.output>['lines'][number]

export async function book(ctx: Ctx) {
  const looks = await lookRows(ctx).limit(LOOKS).execute()
  const places = await placesNow(ctx)
  const findings = await findingsOf(
    ctx,
    looks.map((l) => l.inspectionId),
  )
  const lines = looks.flatMap(({ roomId, area, inspectionId, seenOn, seenBy }): Line[] => {
    const room = places.find((p) => p.key === roomId)?.room ?? null
    if (roomId && !room) return [] // on a shared screen a protected room is not shown
    const at = { inspectionId, area, room, seenOn, seenBy }
    const found = findings.filter((f) => f.inspectionId === inspectionId)
    if (found.length === 0) return [{ ...at, lineId: inspectionId, ...NOTHING }]
    return found.map(({ findingId, item, what, mender, dueOn, mendedOn }) => ({
      ...{ ...at, lineId: findingId },
      ...{ item, what, mender, dueOn, mendedOn },
    }))
  })
  return { lines }
}

/** Everything was in order. */
const NOTHING = { item: null, what: null, mender: null, dueOn: null, mendedOn: null }

export async function sheet(ctx: Ctx, { inspectionId }: { inspectionId: string }) {
  const look = await lookRows(ctx).where('i.inspectionId', '=', inspectionId).executeTakeFirst()
  const key = look?.roomId ?? look?.area ?? ''
  const place = (await placesNow(ctx)).find((p) => p.key === key)
  if (!look || !place) throw new Refusal('not_found')
  const findings = await findingsOf(ctx, [inspectionId])
  const items = await ctx.db
    .selectFrom('inspectionItems')
    .select(['itemId', 'name', 'lookIn'])
    .where('version', '=', look.version)
    .orderBy('position')
    .execute()
  const found = new Set(findings.map((f) => f.itemId))
  return {
    ...{ inspectionId, area: place.area, room: place.room, seenOn: look.seenOn, seenBy: look.seenBy },
    inOrder: itemsAt(items, key).flatMap((i) => (found.has(i.itemId) ? [] : [i.name])),
    findings,
  }
}
