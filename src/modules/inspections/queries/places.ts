import { dayIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openShared } from '../../../platform/seal/bodies.ts'
import { staffOf } from '../../access/facts.ts'
import { roomsShown } from '../../residence/facts.ts'
import { KEEPERS } from '../policy.ts'
import { AREAS, type Area, isArea, itemsAt } from '../rules.ts'

/** The set that holds now; version 0 while nobody has written one. */
export async function itemsNow(ctx: Ctx) {
  const items = await ctx.db
    .selectFrom('inspectionItems')
    .select(['itemId', 'name', 'lookIn', 'version'])
    .where('version', '=', (eb) =>
      eb.selectFrom('inspectionItems').select((e) => e.fn.coalesce(e.fn.max('version'), e.lit(0)).as('v')),
    )
    .orderBy('position')
    .execute()
  return { version: items[0]?.version ?? 0, items: items.map(({ version: _version, ...item }) => item) }
}

type Place = { key: string; area: Area | null; room: string | null; isInUse: boolean }

/** Rooms and shared parts, by the key that stands in the address; of a room its name as this reader may know it. */
export async function placesNow(ctx: Ctx): Promise<Place[]> {
  const rooms = await roomsShown(ctx)
  return [
    ...rooms.map((r) => ({ key: r.roomId, area: null, room: `${r.building}, ${r.name}`, isInUse: r.isInUse })),
    ...AREAS.map((area) => ({ key: area, area, room: null, isInUse: true })),
  ]
}

export async function placeNow(ctx: Ctx, key: string) {
  const place = (await placesNow(ctx)).find((p) => p.key === key)
  if (!place) throw new Refusal('not_found')
  return place
}

const findingRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('inspectionFindings as f')
    .innerJoin('inspections as i', (j) =>
      j.onRef('i.centreId', '=', 'f.centreId').onRef('i.inspectionId', '=', 'f.inspectionId'),
    )
    .innerJoin('inspectionItems as t', (j) =>
      j.onRef('t.centreId', '=', 'f.centreId').onRef('t.itemId', '=', 'f.itemId'),
    )
    .innerJoin('people as m', (j) => j.onRef('m.centreId', '=', 'f.centreId').onRef('m.personId', '=', 'f.menderId'))
    .leftJoin('people as d', (j) => j.onRef('d.centreId', '=', 'f.centreId').onRef('d.personId', '=', 'f.mendedBy'))
    .select(['f.findingId', 'f.inspectionId', 'f.itemId', 'f.body', 'f.dueOn', 'f.mendedAt'])
    .select(['t.name as item', 'm.callName as mender', 'd.callName as mendedBy'])
    .orderBy('t.position')
type Row = Awaited<ReturnType<ReturnType<typeof findingRows>['execute']>>[number]

export const findingsOf = async (ctx: Ctx, ids: readonly string[]) =>
  ids.length === 0
    ? []
    : said(
        ctx,
        await findingRows(ctx)
          .where('f.inspectionId', 'in', [...ids])
          .execute(),
      )

const said = (ctx: Ctx, rows: readonly Row[]) =>
  Array.fromAsync(rows, async ({ body, mendedAt, ...f }) => {
    const words = await openShared<{ what: string }>(ctx, 'staff', 'inspection_findings', { id: f.findingId, body })
    const mendedOn = mendedAt ? dayIn(Temporal.Instant.from(mendedAt), ctx.zone).toString() : null
    return { ...f, what: words?.what ?? null, mendedOn }
  })

/** The last look into each place, and how much waits there; of a place that this reader is not shown nothing. */
export async function rooms(ctx: Ctx) {
  const last = await ctx.db
    .selectFrom('inspections as i')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'i.centreId').onRef('p.personId', '=', 'i.seenBy'))
    .select(['i.inspectionId', 'i.roomId', 'i.area', 'i.seenOn', 'p.callName as seenBy'])
    .distinctOn(['i.roomId', 'i.area'])
    .orderBy('i.roomId')
    .orderBy('i.area')
    .orderBy('i.seenAt', 'desc')
    .execute()
  const open = await ctx.db
    .selectFrom('inspectionFindings as f')
    .innerJoin('inspections as i', (j) =>
      j.onRef('i.centreId', '=', 'f.centreId').onRef('i.inspectionId', '=', 'f.inspectionId'),
    )
    .select(['i.roomId', 'i.area'])
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('f.mendedAt', 'is', null)
    .groupBy(['i.roomId', 'i.area'])
    .execute()
  const at = <T extends { roomId: string | null; area: string | null }>(rows: readonly T[], key: string) =>
    rows.find((r) => (r.roomId ?? r.area) === key)
  return {
    ...(await itemsNow(ctx)),
    places: (await placesNow(ctx)).flatMap(({ isInUse, ...p }) => {
      if (!isInUse) return []
      const { seenOn = null, seenBy = null, inspectionId = null } = at(last, p.key) ?? {}
      return [{ ...p, seenOn, seenBy, inspectionId, open: Number(at(open, p.key)?.n ?? 0) || null }]
    }),
  }
}

export async function place(ctx: Ctx, { place: key }: { place: string }) {
  const { area, room } = await placeNow(ctx, key)
  const { version, items } = await itemsNow(ctx)
  const waits = await findingRows(ctx)
    .where('f.mendedAt', 'is', null)
    .where(isArea(key) ? 'i.area' : 'i.roomId', '=', key)
    .execute()
  const menders = await staffOf(ctx, KEEPERS)
  return { area, room, version, items: itemsAt(items, key), menders, waits: await said(ctx, waits) }
}
