import { allows } from '../../../kernel/rule.ts'
import { toldOf } from '../../../kernel/told.ts'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { type Where, whereOf } from '../../cases/facts/known.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { seesHerBed, seesProtectedRooms } from '../policy.ts'
import { isJustBack, isLate } from '../rules.ts'
import { rollOfTonight } from './roll.ts'

/** May this person know where she is, in hospital too? */
export const knowsWhere = (ctx: Ctx, caseId: string): boolean =>
  allows(toldOf.whereabouts, ctx.actor, { case_id: caseId })

/** May this person know in which bed she sleeps? */
export const knowsBed = (ctx: Ctx, caseId: string): boolean => allows(seesHerBed, ctx.actor, { case_id: caseId })

/**
 * Protected rooms stand on no shared screen, and most readers do not know them. To these it is said that nothing counts them,
 * whether there are any or not.
 */
export function roomsFor<R extends { isProtected: boolean }>(ctx: Ctx, all: readonly R[]) {
  const rooms = all.filter((r) => !(ctx.device === 'shared' && r.isProtected))
  const seesAll = allows(seesProtectedRooms, ctx.actor, { centre_id: ctx.actor.centreId })
  return { rooms, leftOut: !seesAll || rooms.length < all.length }
}

/** Beds in use that this person knows and this screen may count: what the page of the rooms counts, and no other number. */
export async function bedsFor(ctx: Ctx): Promise<ReadonlySet<string>> {
  const all = await ctx.db.selectFrom('beds').select(['bedId', 'isProtected']).where('isInUse', '=', true).execute()
  return new Set(roomsFor(ctx, all).rooms.map((b) => b.bedId))
}

type Row = {
  case_id: string
  presence: Code<'cases', 'presence'>
  where: Where
  admitted_on: string
  room_id: string | null
  bed: string | null
  with_children: number | null
  at: string | null
  back_at: string | null
  from_presence: string | null
  to_presence: string | null
}

/**
 * Who is housed tonight. Where she sleeps and where she is now, as far as the reader may know of each; who left and is not expected back is
 * among those who are away to whoever may not know it;
 * of whoever is another worker's the entry that says since when she is away is not in the rows (`presence_entries`).
 */
export async function tonight(ctx: Ctx) {
  const all = await ctx.db
    .selectFrom('rooms')
    .select(['roomId', 'building', 'name', 'isProtected'])
    .where('isInUse', '=', true)
    .orderBy('building')
    .orderBy('name')
    .execute()
  const { rooms, leftOut } = roomsFor(ctx, all)
  const beds = await ctx.db
    .selectFrom('beds')
    .leftJoin('bedPeriods', (j) =>
      j
        .onRef('bedPeriods.centreId', '=', 'beds.centreId')
        .onRef('bedPeriods.bedId', '=', 'beds.bedId')
        .on('bedPeriods.untilOn', 'is', null),
    )
    .select(['beds.roomId', 'bedPeriods.periodId'])
    .where('beds.isInUse', '=', true)
    .execute()
  const counted = rooms.map((r) => {
    const own = beds.filter((b) => b.roomId === r.roomId)
    return { ...r, beds: own.length, free: own.filter((b) => b.periodId === null).length }
  })
  const women = await housed(ctx)
  const labels = await labelsOf(
    ctx,
    women.map((w) => w.case_id),
  )
  const seen = new Set(rooms.map((r) => r.roomId))
  return {
    beds: counted.reduce((sum, r) => sum + r.beds, 0),
    free: counted.reduce((sum, r) => sum + r.free, 0),
    rooms: counted,
    leftOut,
    roll: await rollOfTonight(ctx),
    women: women.flatMap((w) => {
      const l = labels.get(w.case_id)
      if (!l) return []
      // she is counted by everybody alike; of a room that stands on no shared screen her bed is not told, to whoever may know it either
      const isBedTold = knowsBed(ctx, w.case_id) && (w.room_id === null || seen.has(w.room_id))
      return {
        caseId: w.case_id,
        label: l.label,
        honorific: l.honorific,
        isProtected: l.isProtected,
        isBedTold,
        roomId: isBedTold ? w.room_id : null,
        bed: isBedTold ? w.bed : null,
        children: isBedTold ? (w.with_children ?? 0) : 0,
        where: w.where,
        since: w.at,
        backAt: w.back_at,
        isLate: isLate(w.where, w.back_at, ctx.now),
        isJustBack: isJustBack({ from: w.from_presence, to: w.to_presence, at: w.at }, ctx.now),
      }
    }),
  }
}

export async function housed(ctx: Ctx): Promise<Row[]> {
  const { rows } = await ctx.client.query<Omit<Row, 'where'>>(
    `select c.case_id, c.presence, c.admitted_on, b.room_id, b.label as bed, o.with_children, e.at, e.back_at, e.from_presence, e.to_presence
       from cases c
       left join bed_occupants o on o.centre_id = c.centre_id and o.case_id = c.case_id and o.is_current
       left join bed_periods p on p.centre_id = o.centre_id and p.period_id = o.period_id
       left join beds b on b.centre_id = p.centre_id and b.bed_id = p.bed_id
       left join lateral (select at, back_at, from_presence, to_presence from presence_entries e
           where e.centre_id = c.centre_id and e.case_id = c.case_id order by at desc, entry_id desc limit 1) e on true
      where c.centre_id = $1 and c.state = 'open' and c.admitted_on is not null and c.presence in ('in_house', 'away')
      order by b.room_id nulls last, b.label, c.case_id limit 500`,
    [ctx.actor.centreId],
  )
  const where = await whereOf(ctx, rows.map(present))
  return rows.map((r) => ({ ...r, where: where(present(r)) })).filter((r) => r.where !== 'left')
}

const present = ({ case_id, presence }: Omit<Row, 'where'>) => ({ caseId: case_id, presence })
