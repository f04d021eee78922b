import type { Ctx } from '../../platform/http/context.ts'
import { feedbackOf } from './feedback.ts'
import { openMade } from './made.ts'

/** What she practised and what was said to her, as far as the reader may open it. */
export async function tellPractice(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('practiceEntries as e')
    .innerJoin('practiceLessons as l', (j) =>
      j.onRef('l.centreId', '=', 'e.centreId').onRef('l.lessonId', '=', 'e.lessonId'),
    )
    .select(['e.entryId', 'l.lessonId', 'l.body'])
    .where('e.caseId', '=', caseId)
    .where('e.entryId', 'in', [...ids])
    .execute()
  const feedback = await feedbackOf(ctx, caseId)
  const told = new Map<string, string>()
  for (const r of rows)
    told.set(
      r.entryId,
      [await openMade(ctx, 'practice_lessons', r.lessonId, r.body), feedback.get(r.entryId)?.said]
        .filter((part) => part)
        .join('\n'),
    )
  return told
}
