import type { Ctx } from '../../platform/http/context.ts'

type Words = { contact: string | null; wants: string | null; next: string | null }
const at = (table: string, row: string) => ({ table, row, column: 'body' })

/** Whom to reach and what is wanted of each other, for the staff. */
export const sealPartner = (ctx: Ctx, partnerId: string, words: Words) =>
  ctx.seal.sealShared('staff', at('partners', partnerId), JSON.stringify(words))

/** Nothing for whoever reads the row and is not of the staff. */
export async function partnerWords(ctx: Ctx, row: { partnerId: string; body: string }): Promise<Words> {
  const text = await ctx.seal.openShared('staff', at('partners', row.partnerId), row.body)
  return text ? (JSON.parse(text) as Words) : { contact: null, wants: null, next: null } // sealed by sealPartner
}

export const sealEvaluation = (ctx: Ctx, evaluationId: string, words: string) =>
  ctx.seal.sealShared('staff', at('partner_evaluations', evaluationId), JSON.stringify({ words }))

export async function evaluationWords(ctx: Ctx, row: { evaluationId: string; body: string }): Promise<string | null> {
  const text = await ctx.seal.openShared('staff', at('partner_evaluations', row.evaluationId), row.body)
  return text ? (JSON.parse(text) as { words: string }).words : null // sealed by sealEvaluation
}
