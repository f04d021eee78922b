import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { read } from './words-of-gate.ts'

/** The book of one day: who came on it, and the things that came or went. */
export async function book(ctx: Ctx, { onDay }: { onDay: string }) {
  const day = Temporal.PlainDate.from(onDay)
  if (Temporal.PlainDate.compare(day, ctx.today) > 0) throw new Refusal('day_not_come')
  const from = day.toZonedDateTime(ctx.zone).toInstant().toString()
  const until = day.add({ days: 1 }).toZonedDateTime(ctx.zone).toInstant().toString()
  const rows = await ctx.db
    .selectFrom('gateVisits as v')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'v.centreId').onRef('p.personId', '=', 'v.notedBy'))
    .select(['v.visitId', 'v.purpose', 'v.arrivedAt', 'v.enteredAt', 'v.leftAt', 'v.idSeen', 'p.callName as by'])
    .where('v.arrivedAt', '>=', from)
    .where('v.arrivedAt', '<', until)
    .orderBy('v.arrivedAt')
    .orderBy('v.visitId')
    .limit(500)
    .execute()
  const words = await read(
    ctx,
    rows.map((v) => v.visitId),
  )
  const mayAct = ctx.can('gate.warned')
  const visits = rows.map((v) => {
    const { name = null, contact = null, whom = null, items = null } = words.get(v.visitId) ?? {}
    return { ...v, name, contact, items, whom: mayAct ? whom : null }
  })
  const things = await withWords(
    ctx,
    await thingRows(ctx)
      .where((eb) =>
        eb.or([
          eb.and([eb('g.at', '>=', from), eb('g.at', '<', until)]),
          eb.and([eb('e.at', '>=', from), eb('e.at', '<', until)]),
        ]),
      )
      .execute(),
  )
  return { visits, things }
}

/** What lies at the gate or is outside, and what came or went since then. */
export const thingsSince = async (ctx: Ctx, since: string) =>
  withWords(
    ctx,
    await thingRows(ctx)
      .where((eb) => eb.or([eb('e.at', 'is', null), eb('e.at', '>=', since)]))
      .execute(),
  )

const thingRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('gateThings as g')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'g.centreId').onRef('p.personId', '=', 'g.notedBy'))
    .leftJoin('gateThingEnds as e', (j) =>
      j.onRef('e.centreId', '=', 'g.centreId').onRef('e.thingId', '=', 'g.thingId'),
    )
    .leftJoin('people as q', (j) => j.onRef('q.centreId', '=', 'e.centreId').onRef('q.personId', '=', 'e.notedBy'))
    .select(['g.thingId', 'g.number', 'g.cameAs', 'g.at', 'p.callName as by'])
    .select(['e.endId', 'e.endedAs', 'e.at as endedAt', 'q.callName as endedBy'])
    .orderBy('g.at', 'desc')
    .orderBy('g.thingId', 'desc')
    .limit(200)

type Row = Awaited<ReturnType<ReturnType<typeof thingRows>['execute']>>[number]

async function withWords(ctx: Ctx, rows: readonly Row[]) {
  const words = await read(
    ctx,
    rows.flatMap((r) => [r.thingId, ...(r.endId ? [r.endId] : [])]),
  )
  return rows.map(({ endId, endedAs, endedAt, endedBy, ...thing }) => ({
    ...thing,
    from: words.get(thing.thingId)?.name ?? null,
    items: words.get(thing.thingId)?.items ?? null,
    end:
      endId && endedAs && endedAt
        ? { endedAs, at: endedAt, by: endedBy ?? '–', to: words.get(endId)?.name ?? null }
        : null,
  }))
}
