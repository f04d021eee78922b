import type { Ctx } from '../../platform/http/context.ts'
import { ledgerOf, newest } from './ledger.ts'
import { type Purpose, stands } from './rules.ts'

/** May the house do this today, by what she said last? For letters, photographs, disclosure, messages. Nothing said is no. */
export async function consentStands(ctx: Ctx, caseId: string, purpose: Purpose): Promise<boolean> {
  const line = newest(await ledgerOf(ctx, caseId)).find((l) => l.purpose === purpose)
  return stands(line, ctx.today)
}

/** Has she been asked at all? */
export async function wasAsked(ctx: Ctx, caseId: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('consents')
    .select('consentId')
    .where('caseId', '=', caseId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
