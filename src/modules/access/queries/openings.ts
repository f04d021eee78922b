import type { Ctx } from '../../../platform/http/context.ts'
import { openWith } from '../../../platform/seal/boxes.ts'
import { reasonContext } from '../commands/break-glass.ts'
import type { Labels } from '../ports.ts'
import { reviewBy } from '../rules.ts'

/** Emergency openings, those that wait for a review first. The reason opens for the head and the coordinator. */
export const openings = (labelsOf: Labels) => async (ctx: Ctx) => {
  const leaders = await ctx.seal.group('leaders')
  const rows = await ctx.db
    .selectFrom('breakGlass')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'breakGlass.centreId').onRef('people.personId', '=', 'breakGlass.personId'),
    )
    .leftJoin('people as reviewer', (j) =>
      j.onRef('reviewer.centreId', '=', 'breakGlass.centreId').onRef('reviewer.personId', '=', 'breakGlass.reviewedBy'),
    )
    .select([
      'openingId',
      'caseId',
      'breakGlass.personId',
      'people.callName',
      'category',
      'reason',
      'openedAt',
      'expiresAt',
      'reviewedAt',
      'verdict',
      'reviewer.callName as reviewer',
    ])
    .orderBy((eb) => eb.case().when('reviewedAt', 'is', null).then(0).else(1).end())
    .orderBy('breakGlass.openedAt', 'desc')
    .limit(100)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return {
    openings: rows.map((r) => ({
      id: r.openingId,
      caseId: r.caseId,
      label: labels.get(r.caseId)?.label ?? null,
      who: r.callName,
      isMine: r.personId === ctx.actor.personId,
      category: r.category,
      openedAt: r.openedAt,
      expiresAt: r.expiresAt,
      reason: leaders
        ? openWith(leaders.privateKey, r.reason, reasonContext(ctx.actor.centreId, r.openingId)).toString()
        : null,
      reviewBy: reviewBy(r.openedAt).toString(),
      reviewedAt: r.reviewedAt,
      reviewer: r.reviewer,
      verdict: r.verdict,
    })),
  }
}

/** Openings of one woman's file, the newest first, for her worker and whoever leads. */
export async function openingsOfCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const openings = await ctx.db
    .selectFrom('breakGlass')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'breakGlass.centreId').onRef('people.personId', '=', 'breakGlass.personId'),
    )
    .select(['openingId as id', 'people.callName as who', 'category', 'openedAt', 'expiresAt', 'verdict'])
    .where('caseId', '=', caseId)
    .orderBy('openedAt', 'desc')
    .limit(50)
    .execute()
  return { openings }
}

/** My own opening of this case while it lasts, for the banner on its page; and whether I may open it now. */
export async function myOpening(ctx: Ctx, { caseId }: { caseId: string }) {
  const now = ctx.now.toString()
  const mine = await ctx.db
    .selectFrom('breakGlass')
    .select(['caseId', 'category', 'expiresAt', 'reviewedAt', 'openedAt'])
    .where('personId', '=', ctx.actor.personId)
    .where((eb) => eb.or([eb('expiresAt', '>', now), eb('reviewedAt', 'is', null)]))
    .orderBy('expiresAt', 'desc')
    .execute()
  const live = mine.find((o) => o.caseId === caseId && o.expiresAt > now)
  const late = mine.some((o) => o.reviewedAt === null && Temporal.Instant.compare(reviewBy(o.openedAt), ctx.now) < 0)
  return { opening: live ? { category: live.category, expiresAt: live.expiresAt } : null, isOff: late }
}

/** Emergency openings of colleagues that nobody has looked at yet. */
export async function toReview(ctx: Ctx) {
  if (!ctx.can('access.review')) return {}
  const { n } = await ctx.db
    .selectFrom('breakGlass')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('reviewedAt', 'is', null)
    .where('personId', '<>', ctx.actor.personId)
    .executeTakeFirstOrThrow()
  return { '/pengaturan/pembukaan': Number(n) }
}
