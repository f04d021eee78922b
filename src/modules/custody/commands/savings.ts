import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { custody } from '../contract.ts'
import { events } from '../events.ts'
import { endWhenReturned } from '../facts.ts'
import type { ENTRY_KINDS } from '../rules.ts'
import { signedAmount } from '../rules.ts'

type Entered = z.output<typeof custody.enterSavings.input>
type Line = {
  kind: (typeof ENTRY_KINDS)[number]
  amountRupiah: number
  signedHow: Entered['signedHow']
  correctsSeq?: number
}

/** One line; number and balance come from the database. */
async function write(ctx: Ctx, c: { centreId: string; caseId: string }, l: Line) {
  const row = await ctx.client.query<{ seq: number; balance: number }>(
    `insert into savings_entries (centre_id, case_id, kind, amount_rupiah, corrects_seq, signed_how, at) values ($1, $2, $3, $4, $5, $6, $7)
     returning seq, balance_rupiah as balance`,
    [c.centreId, c.caseId, l.kind, l.amountRupiah, l.correctsSeq ?? null, l.signedHow, ctx.now.toString()],
  )
  const made = row.rows[0]
  if (!made) throw new Error('an insert gives its row')
  await ctx.record(events.savings_entered, {
    caseId: c.caseId,
    subject: ['savings_entries', String(made.seq)],
    details: { kind: l.kind, rupiah: l.amountRupiah },
  })
  await endWhenReturned(ctx, c.caseId)
  return { seq: made.seq, balanceRupiah: made.balance }
}

export async function enterSavings(ctx: Ctx, { caseId, kind, rupiah, signedHow }: Entered) {
  return write(ctx, await getCase(ctx, caseId), { kind, amountRupiah: signedAmount(kind, rupiah), signedHow })
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
    .select(['amountRupiah', 'correctsSeq'])
    .where('caseId', '=', c.caseId)
    .where('seq', '=', seq)
    .executeTakeFirst()
  if (!line) throw new Refusal('not_found')
  const corrected = await ctx.db
    .selectFrom('savingsEntries')
    .select('seq')
    .where('caseId', '=', c.caseId)
    .where('correctsSeq', '=', seq)
    .executeTakeFirst()
  if (corrected || line.correctsSeq !== null) throw new Refusal('already_corrected')
  return write(ctx, c, { kind: 'correction', amountRupiah: -line.amountRupiah, signedHow, correctsSeq: seq })
}
