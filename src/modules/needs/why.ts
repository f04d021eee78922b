import type { Ctx } from '../../platform/http/context.ts'
import { openDocs, openShared, place, sealShared } from '../../platform/seal/bodies.ts'

type Why = { why: string }
type Answer = { words: string }

/** Why it is needed: with each woman who is named, under the key of her story; of nobody in particular, for the staff. */
export const sealWhy = (ctx: Ctx, needId: string, why: string) =>
  sealShared(ctx, 'staff', 'needs', needId, { why } satisfies Why)

export async function nameWomen(ctx: Ctx, needId: string, caseIds: readonly string[], why: string): Promise<void> {
  const rows = []
  for (const caseId of caseIds) {
    const body = await ctx.seal.sealJson('narrative', caseId, place('need_women', needId), { why } satisfies Why)
    rows.push({ centreId: ctx.actor.centreId, needId, caseId, body })
  }
  if (rows.length > 0) await ctx.db.insertInto('needWomen').values(rows).execute()
}

type Row = { needId: string; body: string | null; answer: string | null }

/** What of it opens for this reader: why, by whichever way, and of which women she may know it. */
export async function whyOf(ctx: Ctx, { needId, body }: Row): Promise<{ why: string | null; caseIds: string[] }> {
  if (body !== null)
    return { why: (await openShared<Why>(ctx, 'staff', 'needs', { id: needId, body }))?.why ?? null, caseIds: [] }
  const hers = await ctx.db.selectFrom('needWomen').select(['caseId', 'body']).where('needId', '=', needId).execute()
  const docs = await openDocs<Why>(
    ctx,
    'narrative',
    'need_women',
    hers.map((h) => ({ caseId: h.caseId, id: needId, body: h.body })),
  )
  return { why: docs.find((d) => d !== null)?.why ?? null, caseIds: hers.map((h) => h.caseId) }
}

const answerPlace = (needId: string) => ({ table: 'needs', row: needId, column: 'answer' })

export const sealAnswer = (ctx: Ctx, needId: string, words: string) =>
  ctx.seal.sealShared('staff', answerPlace(needId), JSON.stringify({ words } satisfies Answer))

export async function answerOf(ctx: Ctx, { needId, answer }: Row): Promise<string | null> {
  const text = answer && (await ctx.seal.openShared('staff', answerPlace(needId), answer))
  return text ? (JSON.parse(text) as Answer).words : null // sealed by sealAnswer
}
