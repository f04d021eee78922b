import type { Ctx } from '../../platform/http/context.ts'

/** Title and number of letters on the timeline. Both are plain, and nobody is told of a letter that she may not see. */
export async function tellLetters(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('letters')
    .leftJoin('letterNumbers', (j) =>
      j
        .onRef('letterNumbers.centreId', '=', 'letters.centreId')
        .onRef('letterNumbers.letterId', '=', 'letters.letterId'),
    )
    .select(['letters.letterId', 'letters.subject', 'letterNumbers.number'])
    .where('letters.caseId', '=', caseId)
    .where('letters.letterId', 'in', [...ids])
    .execute()
  return new Map(rows.map((r) => [r.letterId, [r.subject, r.number].filter(Boolean).join(' · ')]))
}
