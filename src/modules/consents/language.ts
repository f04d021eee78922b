import type { Ctx } from '../../platform/http/context.ts'

/** One talk, one language, on every line of it. The lines are for the whole house (policy.ts), so the house opens it. */
const placeOf = (talkId: string) => ({ table: 'consents', row: talkId, column: 'language' })

export const sealLanguage = (ctx: Ctx, talkId: string, language: string): Promise<string> =>
  ctx.seal.sealShared('staff', placeOf(talkId), language)

/** In which language she was asked, for the paper that she signs. */
export async function languageOf(ctx: Ctx, caseId: string, talkId: string): Promise<string | null> {
  const row = await ctx.db.selectFrom('consents').select('language').where('talkId', '=', talkId).executeTakeFirst()
  return row ? ctx.seal.openShared('staff', placeOf(talkId), row.language, caseId) : null
}
