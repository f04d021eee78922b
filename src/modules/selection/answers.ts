import type { Ctx } from '../../platform/http/context.ts'
import { openDocs, place } from '../../platform/seal/bodies.ts'
import type { Answer } from './sealed-docs.ts'

/** What the senders of these cases are told, for whom it opens. */
export async function answersOf(ctx: Ctx, caseIds: readonly string[]): Promise<Map<string, Answer>> {
  if (caseIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('referralAnswers')
    .select(['caseId', 'caseId as id', 'body'])
    .where('caseId', 'in', [...caseIds])
    .execute()
  const docs = await openDocs<Answer>(ctx, 'identity', 'referral_answers', rows)
  return new Map(
    rows.flatMap((r, i) => {
      const doc = docs[i]
      return doc ? [[r.caseId, doc] as const] : []
    }),
  )
}

export const answerOf = async (ctx: Ctx, caseId: string): Promise<Answer | null> =>
  (await answersOf(ctx, [caseId])).get(caseId) ?? null

/** What the sender is told, put on record: words that are sent replace those that stood. */
export async function writeAnswer(
  ctx: Ctx,
  c: { caseId: string; isProtected: boolean },
  said: Answer,
): Promise<Answer> {
  const before = await answerOf(ctx, c.caseId)
  const answer: Answer = {
    ...before,
    ...Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined)),
  }
  const body = await ctx.seal.sealJson('identity', c.caseId, place('referral_answers', c.caseId), answer)
  const row = { body, isProtected: c.isProtected }
  const done = await ctx.db.updateTable('referralAnswers').set(row).where('caseId', '=', c.caseId).executeTakeFirst()
  if (done.numUpdatedRows === 0n)
    await ctx.db
      .insertInto('referralAnswers')
      .values({ centreId: ctx.actor.centreId, caseId: c.caseId, ...row })
      .execute()
  return answer
}
