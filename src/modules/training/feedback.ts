import type { Ctx } from '../../platform/http/context.ts'

export const feedbackPlace = (entryId: string) => ({ table: 'practice_texts', row: entryId, column: 'body' })

/** What was said to her about these practices, by entry; nothing of what is closed to this reader. */
export async function feedbackOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('practiceTexts')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'practiceTexts.centreId').onRef('people.personId', '=', 'practiceTexts.authorId'),
    )
    .select(['entryId', 'body', 'practiceTexts.version', 'people.callName'])
    .where('caseId', '=', caseId)
    .execute()
  const texts = await ctx.seal.openAll(
    'display',
    rows.map((r) => ({ caseId, place: feedbackPlace(r.entryId), envelope: r.body })),
  )
  return new Map(
    rows.map((r, i) => {
      const said = texts[i]
      return [r.entryId, { version: r.version, by: r.callName, said: said ?? null }] as const
    }),
  )
}

/** What was said to her under the new key, when she becomes protected or no longer. */
export async function resealFeedback(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  for (const [entryId, { said }] of await feedbackOf(ctx, caseId)) {
    if (said === null) continue
    const body = await ctx.seal.seal('display', caseId, feedbackPlace(entryId), said)
    await ctx.db.updateTable('practiceTexts').set({ body, isProtected }).where('entryId', '=', entryId).execute()
  }
}
