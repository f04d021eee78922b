import type { Ctx } from '../../../platform/http/context.ts'
import { questionPlace } from '../reseal.ts'

/** Material and questions are written by whoever gave the session or wrote its roll, and by those who lead. */
export const mayRecord = (ctx: Ctx, s: { savedBy: string; delivererId: string | null }): boolean =>
  ctx.can('groups.record') && ([s.savedBy, s.delivererId].includes(ctx.actor.personId) || ctx.can('groups.settle'))

type Listed = { attendanceId: string; caseId: string; label: string }

/** What these women asked, and what came out of the box; in the order in which it was written down. */
export async function askedIn(ctx: Ctx, of: readonly Listed[], boxed: readonly string[]) {
  const rows =
    of.length === 0
      ? []
      : await ctx.db
          .selectFrom('groupQuestions')
          .select(['questionId', 'attendanceId', 'caseId', 'body'])
          .where('attendanceId', 'in', [...of.map((p) => p.attendanceId)])
          .orderBy('questionId')
          .execute()
  const texts = await ctx.seal.openAll(
    'display',
    rows.map((r) => ({ caseId: r.caseId, place: questionPlace(r.questionId), envelope: r.body })),
  )
  const hers = rows.flatMap((r, i) => {
    const text = texts[i]
    const by = of.find((p) => p.attendanceId === r.attendanceId)?.label ?? null
    return text ? [{ questionId: r.questionId, text, by }] : []
  })
  return [...hers, ...boxed.map((text, i) => ({ questionId: `box-${i}`, text, by: null }))]
}
