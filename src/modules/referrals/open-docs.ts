import type { Ctx } from '../../platform/http/context.ts'
import type { Answer, CheckDoc, Papers, ReadinessNote, TriageDoc } from './sealed-docs.ts'
import { openDoc, place } from './sealed-docs.ts'

/** Documents of one referral, for whom the rows are there; null when there is none, or no key. */
export async function papersOf(ctx: Ctx, caseId: string): Promise<Papers | null> {
  const row = await ctx.db
    .selectFrom('referralPapers')
    .select(['caseId', 'body'])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return openDoc<Papers>(ctx, 'identity', 'referral_papers', row && { ...row, id: row.caseId })
}

export async function latestCheck(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('referralChecks')
    .select(['checkId as id', 'caseId', 'body', 'personId', 'at', 'verdict', 'isOverride'])
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('checkId', 'desc')
    .executeTakeFirst()
  return row ? { ...row, doc: await openDoc<CheckDoc>(ctx, 'narrative', 'referral_checks', row) } : null
}

export async function latestTriage(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('referralTriages')
    .select(['triageId as id', 'caseId', 'body', 'personId', 'at', 'isComplete'])
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('triageId', 'desc')
    .executeTakeFirst()
  return row ? { ...row, doc: await openDoc<TriageDoc>(ctx, 'safety', 'referral_triages', row) } : null
}

export async function readinessOf(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('referralReadiness')
    .select(['caseId', 'body', 'personId', 'at', 'version'])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return row
    ? { ...row, doc: await openDoc<ReadinessNote>(ctx, 'narrative', 'referral_readiness', { ...row, id: row.caseId }) }
    : null
}

export async function answerOf(ctx: Ctx, caseId: string): Promise<Answer | null> {
  const row = await ctx.db
    .selectFrom('referralAnswers')
    .select(['caseId', 'body'])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return openDoc<Answer>(ctx, 'identity', 'referral_answers', row && { ...row, id: row.caseId })
}

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
