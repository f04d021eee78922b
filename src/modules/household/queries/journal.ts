import type { Ctx } from '../../../platform/http/context.ts'
import { openShared } from '../../../platform/seal/bodies.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { nightCounts } from '../../residence/facts.ts'
import { isPastItsEnd } from '../rules.ts'

const shiftsOf = (ctx: Ctx) =>
  ctx.db
    .selectFrom('houseShifts')
    .innerJoin('people as beginner', (j) =>
      j.onRef('beginner.centreId', '=', 'houseShifts.centreId').onRef('beginner.personId', '=', 'houseShifts.beganBy'),
    )
    .leftJoin('people as giver', (j) =>
      j.onRef('giver.centreId', '=', 'houseShifts.centreId').onRef('giver.personId', '=', 'houseShifts.handedBy'),
    )
    .leftJoin('people as taker', (j) =>
      j.onRef('taker.centreId', '=', 'houseShifts.centreId').onRef('taker.personId', '=', 'houseShifts.takerId'),
    )
    .select(['shiftId', 'part', 'beganAt', 'handedAt', 'takerId', 'takenAt', 'women', 'here', 'body'])
    .select(['beginner.callName as beganBy', 'giver.callName as givenBy', 'taker.callName as takenBy'])
type Row = NonNullable<Awaited<ReturnType<ReturnType<typeof shiftsOf>['executeTakeFirst']>>>

/** Pages that can be turned back from the book itself: ten days of three watches. */
const PAGES = 30

export async function journal(ctx: Ctx, { shiftId }: { shiftId?: string | undefined }) {
  const rows = await shiftsOf(ctx).orderBy('beganAt', 'desc').limit(PAGES).execute()
  const row = shiftId ? rows.find((r) => r.shiftId === shiftId) : rows[0]
  const toTake = rows.find((r) => r.takerId === ctx.actor.personId && r.takenAt === null)
  return {
    shift: row ? await shown(ctx, row) : null,
    entries: row ? await entriesOf(ctx, row.shiftId) : [],
    shifts: rows.map((r) => ({ shiftId: r.shiftId, part: r.part, beganAt: r.beganAt, isOver: r.handedAt !== null })),
    toTake: toTake ? await shown(ctx, toTake) : null,
    ...(await nightCounts(ctx)),
  }
}

async function shown(ctx: Ctx, r: Row) {
  const zoned = (at: Temporal.Instant) => at.toZonedDateTimeISO(ctx.zone)
  const said = r.body
    ? await openShared<{ keys: string | null; carried: string[] }>(ctx, 'staff', 'house_shifts', {
        id: r.shiftId,
        body: r.body,
      })
    : null
  return {
    ...{ shiftId: r.shiftId, part: r.part, beganAt: r.beganAt, beganBy: r.beganBy },
    isLate: r.handedAt === null && isPastItsEnd(zoned(Temporal.Instant.from(r.beganAt)), zoned(ctx.now)),
    handed: r.handedAt
      ? {
          ...{ at: r.handedAt, by: r.givenBy ?? '–', to: r.takenBy ?? '–', toMe: r.takerId === ctx.actor.personId },
          ...{ takenAt: r.takenAt, women: r.women ?? 0, here: r.here ?? 0 },
          ...{ keys: said?.keys ?? null, carried: said?.carried ?? [] },
        }
      : null,
  }
}

async function entriesOf(ctx: Ctx, shiftId: string) {
  const rows = await ctx.db
    .selectFrom('journalEntries')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'journalEntries.centreId')
        .onRef('people.personId', '=', 'journalEntries.personId'),
    )
    .select(['entryId', 'at', 'callName as by', 'kind', 'caseId', 'body'])
    .where('shiftId', '=', shiftId)
    .orderBy('at', 'desc')
    .limit(300)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.flatMap((r) => r.caseId ?? []),
  )
  const texts = await Array.fromAsync(rows, (r) => textOf(ctx, r))
  return rows.map(({ caseId, body: _body, ...r }, n) => {
    const l = caseId ? labels.get(caseId) : undefined
    const woman = caseId
      ? { caseId, label: l?.label ?? '–', honorific: l?.honorific ?? null, isProtected: l?.isProtected ?? false }
      : null
    return { ...r, woman, text: texts[n] ?? null }
  })
}

const textOf = async (ctx: Ctx, r: { entryId: string; body: string; caseId: string | null }): Promise<string | null> =>
  (
    await openShared<{ text: string }>(
      ctx,
      'staff',
      'journal_entries',
      { id: r.entryId, body: r.body },
      r.caseId ?? undefined,
    )
  )?.text ?? null

/** Its words on her timeline: for whoever keeps the house and for her worker, "restricted" for all others who are told of it. */
export async function tellEntries(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('journalEntries')
    .select(['entryId', 'body', 'caseId'])
    .where('caseId', '=', caseId)
    .where('entryId', 'in', [...ids])
    .execute()
  const said = await Array.fromAsync(rows, async (r) => [r.entryId, await textOf(ctx, r)] as const)
  return new Map([...ids.map((id) => [id, null] as const), ...said])
}
