import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { custody } from '../contract.ts'
import { writeLine } from '../facts.ts'
import { signedAmount } from '../rules.ts'

type Entered = z.output<typeof custody.enterSavings.input>
export async function enterSavings(ctx: Ctx, { caseId, kind, rupiah, signedHow }: Entered) {
  return writeLine(ctx, await getCase(ctx, caseId), { kind, amountRupiah: signedAmount(kind, rupiah), signedHow })
}

/** A wrong line is taken back by another line, once; nothing is ever written over. */
export async function correctSavings(
  ctx: Ctx,
  { caseId, seq, signedHow }: z.output<typeof custody.correctSavings.input>,
) {
  const c = await getCase(ctx, caseId)
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 17))', [c.caseId])
  const line = await ctx.db
    .selectFrom('savingsEntries')
    .select(['amountRupiah', 'correctsSeq', 'sourceId'])
    .where('caseId', '=', c.caseId)
    .where('seq', '=', seq)
    .executeTakeFirst()
  if (!line) throw new Refusal('not_found')
  if (line.sourceId !== null) throw new Refusal('from_a_sale')
  const corrected = await ctx.db
    .selectFrom('savingsEntries')
    .select('seq')
    .where('caseId', '=', c.caseId)
    .where('correctsSeq', '=', seq)
    .executeTakeFirst()
  if (corrected || line.correctsSeq !== null) throw new Refusal('already_corrected')
  return writeLine(ctx, c, { kind: 'correction', amountRupiah: -line.amountRupiah, signedHow, correctsSeq: seq })
}
