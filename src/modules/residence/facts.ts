import { dayIn, instantIn } from '../../kernel/dates.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { housed, knowsBed, roomsFor } from './queries/tonight.ts'
import { placeOf } from './rules.ts'

export type Place = { building: string; room: string; bed: string; isProtected: boolean }

const withRoom = (ctx: Ctx) =>
  ctx.db
    .selectFrom('bedOccupants')
    .innerJoin('bedPeriods', (j) =>
      j
        .onRef('bedPeriods.centreId', '=', 'bedOccupants.centreId')
        .onRef('bedPeriods.periodId', '=', 'bedOccupants.periodId'),
    )
    .innerJoin('beds', (j) =>
      j.onRef('beds.centreId', '=', 'bedPeriods.centreId').onRef('beds.bedId', '=', 'bedPeriods.bedId'),
    )
    .innerJoin('rooms', (j) =>
      j.onRef('rooms.centreId', '=', 'beds.centreId').onRef('rooms.roomId', '=', 'beds.roomId'),
    )

/** Where these women sleep now, as far as this person may know. Absent: no bed, or not to be known. */
export async function placesOf(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Place>> {
  if (caseIds.length === 0) return new Map()
  const rows = await withRoom(ctx)
    .select(['bedOccupants.caseId', 'rooms.building', 'rooms.name as room', 'beds.label as bed', 'rooms.isProtected'])
    .where('bedOccupants.caseId', 'in', [...caseIds])
    .where('bedOccupants.isCurrent', '=', true)
    .execute()
  return new Map(rows.map(({ caseId, ...place }) => [caseId, place]))
}

export const stayRows = (ctx: Ctx, caseId: string) =>
  withRoom(ctx)
    .select(['bedOccupants.periodId', 'bedOccupants.isCurrent', 'bedOccupants.withChildren', 'rooms.building'])
    .select(['rooms.name as room', 'beds.label as bed', 'beds.bedId', 'rooms.isProtected'])
    .select(['bedPeriods.fromOn', 'bedPeriods.untilOn'])
    .where('bedOccupants.caseId', '=', caseId)
    .orderBy('bedPeriods.fromOn', 'desc')
    .orderBy('bedOccupants.isCurrent', 'desc')
    .execute()

/** Words of a bed on the timeline; null ("restricted") for whoever may not know the room. */
export async function tellBeds(ctx: Ctx, caseId: string, ids: readonly string[]): Promise<Map<string, string | null>> {
  const known = new Map((await stayRows(ctx, caseId)).map((r) => [r.periodId, placeOf(r)]))
  return new Map(ids.map((id) => [id, known.get(id) ?? null]))
}

/** Who sleeps where follows the protection of the case. Called when it changes (`reseal` of server.ts). */
export async function followProtection(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  await ctx.db.updateTable('bedOccupants').set({ isProtected }).where('caseId', '=', caseId).execute()
}

/** Since when nobody knows where she is, or null: for the seventy-two hours after which a stay may end (domain.md 4.4). */
export async function missingSince(ctx: Ctx, caseId: string): Promise<Temporal.Instant | null> {
  const last = await ctx.db
    .selectFrom('presenceEntries')
    .select(['toPresence', 'at'])
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.toPresence === 'unclear' ? Temporal.Instant.from(last.at) : null
}

type NotHere = 'before' | 'away' | 'missing'

/** Of these women those who were not in the house at that moment, and how: not yet, on leave or in hospital, or nobody knew where. */
export async function notHere(
  ctx: Ctx,
  caseIds: readonly string[],
  at: Temporal.Instant,
): Promise<Map<string, NotHere>> {
  const on = dayIn(at, ctx.zone).toString()
  const { rows } = await ctx.client.query<{ case_id: string; how: NotHere }>('select * from sec.not_here($1, $2, $3)', [
    [...caseIds],
    on,
    at.toString(),
  ])
  return new Map(rows.map((r) => [r.case_id, r.how]))
}

/** Is there any bed to sleep in? */
export async function hasBeds(ctx: Ctx): Promise<boolean> {
  const bed = await ctx.db.selectFrom('beds').select('bedId').where('isInUse', '=', true).limit(1).executeTakeFirst()
  return bed !== undefined
}

/** For whoever leaves with a pass (module leave). */
export { goOnLeave, type LeaveWords, UNSAID } from './commands/presence.ts'

/** How many live here, and how many of them are in the house, as this person counts them. */
export async function nightCounts(ctx: Ctx): Promise<{ women: number; here: number }> {
  const rows = await housed(ctx)
  return { women: rows.length, here: rows.filter((w) => w.presence === 'in_house').length }
}

/** The rooms of the house by name, as this person may know them on this device; also those that are out of use. */
export async function roomsShown(ctx: Ctx) {
  const all = await ctx.db
    .selectFrom('rooms')
    .select(['roomId', 'building', 'name', 'isProtected', 'isInUse'])
    .orderBy('building')
    .orderBy('name')
    .execute()
  return roomsFor(ctx, all).rooms
}

/** Who lives here, as this person knows them, and whether she is in the house now. */
export const whoLivesHere = async (ctx: Ctx): Promise<{ caseId: string; isHere: boolean }[]> =>
  (await housed(ctx)).map((w) => ({ caseId: w.case_id, isHere: w.where === 'in_house' }))

/** Every bed of the rooms that this person knows and this screen may show; `isLeftOut` says that there may be others. */
async function bedsShown(ctx: Ctx) {
  const all = await ctx.db
    .selectFrom('beds')
    .innerJoin('rooms', (j) =>
      j.onRef('rooms.centreId', '=', 'beds.centreId').onRef('rooms.roomId', '=', 'beds.roomId'),
    )
    .select(['beds.bedId', 'beds.label as bed', 'beds.isInUse as isBedGiven', 'rooms.isInUse as isRoomGiven'])
    .select(['rooms.building', 'rooms.name as room', 'rooms.kind', 'rooms.isProtected'])
    .execute()
  const { rooms: beds, leftOut } = roomsFor(ctx, all)
  return { beds: beds.map((b) => ({ ...b, isGiven: b.isBedGiven && b.isRoomGiven })), isLeftOut: leftOut }
}

/** Where these beds stand, in words; those that stand on no shared screen are not in it. */
export async function bedsNamed(ctx: Ctx, bedIds: readonly string[]): Promise<Map<string, string>> {
  if (bedIds.length === 0) return new Map()
  const { beds } = await bedsShown(ctx)
  return new Map(beds.filter((b) => bedIds.includes(b.bedId)).map((b) => [b.bedId, placeOf(b)]))
}

/** The beds that this person may count, and those of them that were taken between two days: never by whom. */
export async function bedsTaken(ctx: Ctx, from: string, until: string) {
  const { beds, isLeftOut } = await bedsShown(ctx)
  const given = beds.filter((b) => b.isGiven)
  const places = new Map(beds.map((b) => [b.bedId, placeOf(b)]))
  const rows = await ctx.db
    .selectFrom('bedPeriods')
    .select(['periodId', 'bedId', 'fromOn', 'untilOn'])
    .where('fromOn', '<=', until)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>', from)]))
    .execute()
  return {
    ...{ all: given.length, closed: beds.length - given.length, isLeftOut },
    /** not for everybody: kept for whoever must lie apart, or for the first nights */
    kept: given.filter((b) => b.kind === 'isolation' || b.kind === 'shelter').length,
    periods: rows.flatMap((r) => {
      const place = places.get(r.bedId)
      return place === undefined ? [] : [{ ...r, place }]
    }),
  }
}

/** Who sleeps or slept in these beds, of those whose bed this person may know. */
export async function sleepersIn(ctx: Ctx, periodIds: readonly string[]): Promise<Map<string, string>> {
  if (periodIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('bedOccupants')
    .select(['periodId', 'caseId'])
    .where('periodId', 'in', [...periodIds])
    .execute()
  return new Map(rows.filter((r) => knowsBed(ctx, r.caseId)).map((r) => [r.periodId, r.caseId]))
}

/** Who came into a hospital in these days, as far as this person is told where she is. */
export async function wentToHospital(ctx: Ctx, from: string, until: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('presenceEntries')
    .select('caseId')
    .distinct()
    .where('toPresence', '=', 'in_hospital')
    .where('at', '>=', instantIn(from, '00:00', ctx.zone).toString())
    .where(
      'at',
      '<',
      instantIn(Temporal.PlainDate.from(until).add({ days: 1 }).toString(), '00:00', ctx.zone).toString(),
    )
    .orderBy('caseId')
    .execute()
  return rows.map((r) => r.caseId)
}

/** The hour of one note of where she was; null for whoever may not know it. */
export async function notedAt(ctx: Ctx, entryId: string): Promise<string | null> {
  const row = await ctx.db.selectFrom('presenceEntries').select('at').where('entryId', '=', entryId).executeTakeFirst()
  return row?.at ?? null
}
