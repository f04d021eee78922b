import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { calendarOf } from '../centres/facts.ts'
import { placeOf } from '../residence/rules.ts'
import type { Ports } from './ports.ts'
import { isNight, WITHDRAWN_AS } from './rules.ts'
import { openNight } from './words-of-night.ts'

export const nightNow = async (ctx: Ctx) => isNight(ctx.now.toZonedDateTimeISO(ctx.zone), await calendarOf(ctx))

const rows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('nightReceptions as n')
    .innerJoin('bedPlaces as b', (j) => j.onRef('b.centreId', '=', 'n.centreId').onRef('b.bedId', '=', 'n.bedId'))
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'n.centreId').onRef('p.personId', '=', 'n.receivedBy'))
    .select([
      'n.receptionId',
      'n.receivedAt',
      'n.caseId',
      'n.completedAt',
      'n.periodId',
      'n.taskId',
      'n.needsCompany',
      'n.withdrawnAs',
      'p.callName',
    ])
    .select(['b.building', 'b.room', 'b.bed'])

/** Free for whoever comes: in no protected room, where only those who know her put somebody. */
export const bedsTonight = async (ports: Pick<Ports, 'freeBeds'>, ctx: Ctx) =>
  (await ports.freeBeds(ctx)).beds.filter((b) => !b.isProtected)

export const tonight = (ports: Pick<Ports, 'freeBeds'>) => async (ctx: Ctx) => {
  const waiting = await rows(ctx).where('n.completedAt', 'is', null).orderBy('n.receivedAt').limit(20).execute()
  return {
    isNight: await nightNow(ctx),
    beds: (await bedsTonight(ports, ctx)).map((b) => ({ bedId: b.bedId, place: placeOf(b) })),
    waiting: waiting.map((w) => ({
      receptionId: w.receptionId,
      at: w.receivedAt,
      place: placeOf(w),
      needsCompany: w.needsCompany,
    })),
    company: await companyOf(ctx),
  }
}

/** Beds in which somebody is not left alone whose case is open and who does not live here yet: from her arrival on a flag says it. */
async function companyOf(ctx: Ctx): Promise<{ at: string; place: string }[]> {
  const { rows } = await ctx.client.query<{ at: string; building: string; room: string; bed: string }>(
    `select k.received_at as at, b.building, b.room, b.bed from sec.kept_company() k
       join bed_places b on b.centre_id = $1 and b.bed_id = k.bed_id order by k.received_at`,
    [ctx.actor.centreId],
  )
  return rows.map((r) => ({ at: r.at, place: placeOf(r) }))
}

export async function getReception(ctx: Ctx, receptionId: string) {
  const row = await rows(ctx).where('n.receptionId', '=', receptionId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

export async function reception(ctx: Ctx, { receptionId }: { receptionId: string }) {
  const row = await getReception(ctx, receptionId)
  const said = await openNight(ctx, receptionId)
  const { caseId, withdrawnAs: as } = row
  const withdrawnAs = WITHDRAWN_AS.find((w) => w === as) ?? null
  return { at: row.receivedAt, by: row.callName, place: placeOf(row), caseId, withdrawnAs, said }
}
