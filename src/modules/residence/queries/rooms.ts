import { opens } from '../../../kernel/policy.ts'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openShared } from '../../../platform/seal/bodies.ts'
import { getCase } from '../../cases/facts/case.ts'
import { whereIs, whereOf } from '../../cases/facts/known.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { type LeaveWords, UNSAID } from '../commands/presence.ts'
import { stayRows } from '../facts.ts'
import { occupancy as measure, nightsTaken } from '../rules.ts'
import { bedsFor, knowsBed, roomsFor } from './tonight.ts'

type Row = {
  bed_id: string
  room_id: string
  label: string
  is_in_use: boolean
  period_id: string | null
  from_on: string | null
  case_id: string | null
  with_children: number | null
  presence: Code<'cases', 'presence'> | null
}

/** The house as it stands tonight. Taken beds are counted for everybody; who sleeps there as far as the reader may know of her bed. */
export async function rooms(ctx: Ctx) {
  const all = await ctx.db.selectFrom('rooms').selectAll().orderBy('building').orderBy('name').execute()
  const { rooms: shown, leftOut } = roomsFor(ctx, all)
  const { rows } = await ctx.client.query<Row>(
    `select b.bed_id, b.room_id, b.label, b.is_in_use, p.period_id, p.from_on, o.case_id, o.with_children, c.presence
       from beds b
       left join bed_periods p on p.centre_id = b.centre_id and p.bed_id = b.bed_id and p.until_on is null
       left join bed_occupants o on o.centre_id = p.centre_id and o.period_id = p.period_id
       left join cases c on c.centre_id = o.centre_id and c.case_id = o.case_id
     where b.centre_id = $1 and b.room_id = any ($2) order by length(b.label), b.label`,
    [ctx.actor.centreId, shown.map((r) => r.roomId)],
  )
  const homeless = await withoutBed(ctx)
  const labels = await labelsOf(ctx, [...rows.flatMap((r) => r.case_id ?? []), ...homeless])
  const where = await whereOf(ctx, rows.flatMap(present))
  const bedOf = (r: Row) => {
    const l = r.case_id ? labels.get(r.case_id) : undefined
    const [her] = present(r)
    const occupant =
      l && her && knowsBed(ctx, l.caseId)
        ? {
            caseId: l.caseId,
            label: l.label,
            honorific: l.honorific,
            isProtected: l.isProtected,
            presence: where(her),
            since: r.from_on ?? '',
            withChildren: r.with_children ?? 0,
          }
        : null
    return { bedId: r.bed_id, label: r.label, isInUse: r.is_in_use, isTaken: r.period_id !== null, occupant }
  }
  return {
    rooms: shown.map(({ centreId: _centreId, ...room }) => ({
      ...room,
      beds: rows.filter((r) => r.room_id === room.roomId).map(bedOf),
    })),
    beds: rows.filter((r) => r.is_in_use).length,
    taken: rows.filter((r) => r.period_id !== null).length,
    children: rows.reduce((sum, r) => sum + (r.with_children ?? 0), 0),
    withoutBed: homeless.map((caseId) => ({
      caseId,
      honorific: labels.get(caseId)?.honorific ?? null,
      label: labels.get(caseId)?.label ?? '–',
      isProtected: labels.get(caseId)?.isProtected ?? false,
    })),
    leftOut,
  }
}

const present = (r: Row) => (r.case_id && r.presence ? [{ caseId: r.case_id, presence: r.presence }] : [])

/** Arrived, still here, and no bed: somebody sleeps on a mattress tonight. Only those whose bed this person may know of. */
async function withoutBed(ctx: Ctx): Promise<string[]> {
  const { rows } = await ctx.client.query<Homeless>(
    `select c.case_id, c.presence from cases c where c.centre_id = $1 and c.state = 'open' and c.admitted_on is not null and c.presence <> 'gone'
       and (not c.is_protected or (select sec.roles()) && array['head', 'coordinator', 'house_mother'] or c.case_id = any ((select sec.cases('caseload'))::uuid[]))
       and not exists (select 1 from bed_occupants o where o.centre_id = c.centre_id and o.case_id = c.case_id and o.is_current)
     order by c.admitted_on limit 100`,
    [ctx.actor.centreId],
  )
  const women = rows.map((r) => ({ caseId: r.case_id, presence: r.presence }))
  const where = await whereOf(ctx, women)
  return women.flatMap((w) => (where(w) === 'left' ? [] : w.caseId))
}
type Homeless = { case_id: string; presence: Code<'cases', 'presence'> }

export async function freeBeds(ctx: Ctx) {
  const beds = await ctx.db
    .selectFrom('beds')
    .innerJoin('rooms', (j) =>
      j.onRef('rooms.centreId', '=', 'beds.centreId').onRef('rooms.roomId', '=', 'beds.roomId'),
    )
    .select([
      'beds.bedId',
      'rooms.building',
      'rooms.name as room',
      'beds.label as bed',
      'rooms.kind',
      'rooms.isGroundFloor',
      'rooms.takesChildren',
      'rooms.isNearCarer',
      'rooms.isProtected',
    ])
    .where('beds.isInUse', '=', true)
    .where('rooms.isInUse', '=', true)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('bedPeriods')
            .select('bedPeriods.periodId')
            .whereRef('bedPeriods.bedId', '=', 'beds.bedId')
            .where('bedPeriods.untilOn', 'is', null),
        ),
      ),
    )
    .orderBy('rooms.building')
    .orderBy('rooms.name')
    .orderBy('beds.label')
    .limit(300)
    .execute()
  return { beds }
}

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const rows = await stayRows(ctx, caseId)
  const entry = await ctx.db
    .selectFrom('presenceEntries')
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'presenceEntries.centreId')
        .onRef('people.personId', '=', 'presenceEntries.givenBy'),
    )
    .select(['entryId', 'at', 'backAt', 'leaveKind', 'callName as givenBy', 'body'])
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const now = rows.find((r) => r.isCurrent)
  const place = ({ building, room, bed, isProtected }: (typeof rows)[number]) => ({ building, room, bed, isProtected })
  return {
    now: now
      ? {
          ...place(now),
          bedId: now.bedId,
          since: now.fromOn,
          nights: nightsTaken(now, Temporal.PlainDate.from(now.fromOn), ctx.today),
          withChildren: now.withChildren,
        }
      : null,
    history: rows.map((r) => ({ ...place(r), fromOn: r.fromOn, untilOn: r.untilOn })),
    presence: await whereIs(ctx, c),
    presenceSince: entry?.at ?? null,
    backAt: entry?.backAt ?? null,
    leave: entry?.leaveKind
      ? { kind: entry.leaveKind, givenBy: entry.givenBy ?? '–', ...(await wordsOf(ctx, c, entry)) }
      : null,
  }
}

/** Where she went: once somebody is looking for her, to whoever keeps her safe alone (domain.md 8.3, G). */
async function wordsOf(
  ctx: Ctx,
  c: { caseId: string; isProtected: boolean },
  entry: { entryId: string; body: string | null },
): Promise<LeaveWords> {
  if (entry.body === null || (c.isProtected && !opens(ctx.actor, 'safety', c))) return UNSAID
  const said = await openShared<LeaveWords>(
    ctx,
    'staff',
    'presence_entries',
    { id: entry.entryId, body: entry.body },
    c.caseId,
  )
  return said ?? UNSAID
}

export async function occupancy(ctx: Ctx, { from, until }: { from: string; until: string }) {
  const beds = await bedsFor(ctx)
  const rows = await ctx.db
    .selectFrom('bedPeriods')
    .select(['bedId', 'fromOn', 'untilOn'])
    .where('fromOn', '<=', until)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', from)]))
    .execute()
  const periods = rows.filter((r) => beds.has(r.bedId))
  return {
    beds: beds.size,
    ...measure(periods, beds.size, Temporal.PlainDate.from(from), Temporal.PlainDate.from(until)),
  }
}
