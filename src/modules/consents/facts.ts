import type { Ctx } from '../../platform/http/context.ts'
import { ledgerOf, newest } from './ledger.ts'
import { type Purpose, stands } from './rules.ts'

/** May the house do this today, by what she said last? For letters, photographs, disclosure, messages. Nothing said is no. */
export async function consentStands(ctx: Ctx, caseId: string, purpose: Purpose): Promise<boolean> {
  const line = newest(await ledgerOf(ctx, caseId)).find((l) => l.purpose === purpose)
  return stands(line, ctx.today)
}

/** Did it stand on that day? What is written down later is judged by what she had said then. */
export async function consentStoodOn(
  ctx: Ctx,
  caseId: string,
  purpose: Purpose,
  on: Temporal.PlainDate,
): Promise<boolean> {
  const end = on.add({ days: 1 }).toZonedDateTime({ timeZone: ctx.zone }).toInstant()
  const known = (await ledgerOf(ctx, caseId)).filter(
    (l) => Temporal.Instant.compare(Temporal.Instant.from(l.givenAt), end) < 0,
  )
  return stands(
    newest(known).find((l) => l.purpose === purpose),
    on,
  )
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
