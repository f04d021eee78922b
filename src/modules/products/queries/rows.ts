import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { trackNames } from '../../tracks/facts.ts'
import { codeOf, hourly } from '../rules.ts'

/** Rows of works with what the database counted: in the house, out of it, sold. */
export const workRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('works as w')
    .selectAll('w')
    .select((eb) => [
      eb
        .selectFrom('workMoves as m')
        .select('m.homeAfter')
        .whereRef('m.centreId', '=', 'w.centreId')
        .whereRef('m.workId', '=', 'w.workId')
        .orderBy('m.seq', 'desc')
        .limit(1)
        .as('home'),
      eb
        .selectFrom('workMoves as m')
        .select('m.outAfter')
        .whereRef('m.centreId', '=', 'w.centreId')
        .whereRef('m.workId', '=', 'w.workId')
        .orderBy('m.seq', 'desc')
        .limit(1)
        .as('out'),
      eb
        .selectFrom('sales as s')
        .select(({ fn, val, ref, neg, case: when }) =>
          fn
            .coalesce(
              fn.sum<number>(
                when()
                  .when('s.kind', '=', 'sale')
                  .then(ref('s.pieces'))
                  .else(neg(ref('s.pieces')))
                  .end(),
              ),
              val(0),
            )
            .as('n'),
        )
        .whereRef('s.centreId', '=', 'w.centreId')
        .whereRef('s.workId', '=', 'w.workId')
        .as('sold'),
    ])

type WorkRow = Awaited<ReturnType<ReturnType<typeof workRows>['execute']>>[number]

/** As they are shown: with whom of their makers this person may know, and the class by its name. */
export async function shownWorks(ctx: Ctx, rows: readonly WorkRow[], yardstick: number | null) {
  const ids = rows.map((w) => w.workId)
  const made = await makersOf(ctx, ids)
  const counts = await makerCounts(ctx, ids)
  const pictures = await picturesOf(ctx, ids)
  const labels = await labelsOf(
    ctx,
    made.map((m) => m.caseId),
  )
  const nameOf = await trackNames(ctx, ctx.locale)
  return rows.map((w) => {
    const makers = made.filter((m) => m.workId === w.workId).map((m) => makerOf(m.caseId, labels.get(m.caseId)))
    const each = hourly(w)
    return {
      ...{ workId: w.workId, code: codeOf(w), kind: w.kind, title: w.title, version: w.version, place: w.place },
      ...{ track: w.track, trackName: nameOf(w.track), makers },
      others: Math.max(0, (counts.get(w.workId) ?? 0) - makers.length),
      ...{ priceRupiah: w.priceRupiah, materialRupiah: w.materialRupiah, materialFrom: w.materialFrom },
      ...{ minutes: w.minutes, hourly: each, isLow: yardstick !== null && each < yardstick, meantFor: w.meantFor },
      picture: pictures.get(w.workId)?.state ?? ('none' as const),
      mayRemovePicture: pictures.get(w.workId)?.mayRemove ?? false,
      ...{ home: w.home ?? 0, out: w.out ?? 0, sold: Number(w.sold ?? 0) },
    }
  })
}

type Label = { label: string; honorific: string | null; isProtected: boolean }
export const makerOf = (caseId: string, of: Label | undefined) => ({
  ...{ caseId, label: of?.label ?? '–', honorific: of?.honorific ?? null, isProtected: of?.isProtected ?? false },
})

/** In the fixed order by which a rupiah that can not be divided is given. */
export const makersOf = async (ctx: Ctx, workIds: readonly string[]) =>
  workIds.length === 0
    ? []
    : ctx.db
        .selectFrom('workMakers')
        .select(['workId', 'caseId'])
        .where('workId', 'in', workIds)
        .orderBy('caseId')
        .execute()

/** Which have a photo, and whether it is shown now. */
async function picturesOf(ctx: Ctx, workIds: readonly string[]) {
  // the treasurer and the auditor read the works and hold no key of the photos: to them there is none
  const rows =
    workIds.length === 0 || !(await ctx.seal.group('staff'))
      ? []
      : await ctx.db
          .selectFrom('workPictures')
          .select(['workId', 'faces', 'takenBy'])
          .where('workId', 'in', workIds)
          .execute()
  const found = new Map<string, { state: 'shown' | 'kept_back'; mayRemove: boolean }>()
  for (const { workId, faces, takenBy } of rows) {
    const isShown = faces === 'none' || (await mayBeShown(ctx, workId))
    const mayRemove = ctx.can('products.write') && (takenBy === ctx.actor.personId || ctx.can('products.share'))
    found.set(workId, { state: isShown ? 'shown' : 'kept_back', mayRemove })
  }
  return found
}

/** As it stands now: whoever takes her yes back is not shown any more. */
export async function mayBeShown(ctx: Ctx, workId: string): Promise<boolean> {
  const { rows } = await ctx.client.query<{ may: boolean }>('select sec.work_may_be_shown($1, $2) as may', [
    workId,
    ctx.now.toString(),
  ])
  return rows[0]?.may ?? false
}

/** How many made each, also those of whom this person is not told. */
async function makerCounts(ctx: Ctx, workIds: readonly string[]): Promise<Map<string, number>> {
  if (workIds.length === 0) return new Map()
  const { rows } = await ctx.client.query<{ work_id: string; n: number }>(
    'select work_id, n from sec.count_makers($1)',
    [workIds],
  )
  return new Map(rows.map((r) => [r.work_id, r.n]))
}

export async function getWork(ctx: Ctx, workId: string) {
  const row = await workRows(ctx).where('w.workId', '=', workId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

/** The newest that both agreed on and that has begun; null while there is none. */
export const ruleInForce = async (ctx: Ctx, on: Temporal.PlainDate) =>
  (await ctx.db
    .selectFrom('shareRules')
    .selectAll()
    .where('agreedAt', 'is not', null)
    .where('fromOn', '<=', on.toString())
    .orderBy('fromOn', 'desc')
    .orderBy('agreedAt', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? null
