import type { Ctx } from '../../platform/http/context.ts'
import { addTask, finishTasks } from '../tasks/facts.ts'
import { events } from './events.ts'
import { printReceipt, type ReceiptPage, receiptPage } from './receipt-page.ts'
import type { ENTRY_KINDS, SIGNED_HOW } from './rules.ts'
import { tasks } from './tasks.ts'

/** What the house still keeps for her: things that were not given back, and the balance of her savings in rupiah. */
export async function stillKept(ctx: Ctx, caseId: string): Promise<{ things: number; balanceRupiah: number }> {
  const things = await ctx.db
    .selectFrom('belongings')
    .select('belongingId')
    .where('caseId', '=', caseId)
    .where('returnedAt', 'is', null)
    .where('kept', '!=', 'held_by_her')
    .execute()
  return { things: things.length, balanceRupiah: (await lastLine(ctx, caseId))?.balanceRupiah ?? 0 }
}

/** Her exit is prepared: what is kept for her is asked for, by whoever keeps it. */
export async function askForReturn(ctx: Ctx, caseId: string): Promise<void> {
  if (isKept(await stillKept(ctx, caseId))) await addTask(ctx, tasks.return_belongings, { caseId })
}

export async function endWhenReturned(ctx: Ctx, caseId: string): Promise<void> {
  if (!isKept(await stillKept(ctx, caseId))) await finishTasks(ctx, caseId, [tasks.return_belongings])
}

const isKept = ({ things, balanceRupiah }: { things: number; balanceRupiah: number }) => things > 0 || balanceRupiah > 0

/** What was paid out to her, or to her heirs, at the end of her stay, in rupiah: the lines of paying out, less those taken back. */
export async function paidOut(ctx: Ctx, caseId: string): Promise<number> {
  const lines = await ctx.db
    .selectFrom('savingsEntries')
    .select(['seq', 'kind', 'amountRupiah', 'correctsSeq'])
    .where('caseId', '=', caseId)
    .execute()
  const payouts = new Set(lines.filter((l) => l.kind === 'payout').map((l) => l.seq))
  return lines
    .filter((l) => payouts.has(l.seq) || (l.correctsSeq !== null && payouts.has(l.correctsSeq)))
    .reduce((sum, l) => sum - l.amountRupiah, 0)
}

export const lastLine = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('savingsEntries')
    .select(['seq', 'balanceRupiah'])
    .where('caseId', '=', caseId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()

type Line = {
  kind: (typeof ENTRY_KINDS)[number]
  amountRupiah: number
  signedHow: (typeof SIGNED_HOW)[number]
  correctsSeq?: number
  sourceId?: string
}

/** One line; number and balance come from the database. */
export async function writeLine(ctx: Ctx, c: { centreId: string; caseId: string }, l: Line) {
  const row = await ctx.client.query<{ seq: number; balance: number }>(
    `insert into savings_entries (centre_id, case_id, kind, amount_rupiah, corrects_seq, source_id, signed_how, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning seq, balance_rupiah as balance`,
    [
      ...[c.centreId, c.caseId, l.kind, l.amountRupiah, l.correctsSeq ?? null, l.sourceId ?? null],
      ...[l.signedHow, ctx.now.toString()],
    ],
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

/** Her share of what was sold comes in, once for each posting. */
export async function shareIn(ctx: Ctx, caseId: string, sourceId: string, rupiah: number): Promise<void> {
  const c = { centreId: ctx.actor.centreId, caseId }
  await writeLine(ctx, c, { kind: 'sales_share', amountRupiah: rupiah, signedHow: 'not_present', sourceId })
}

/**
 * What was sold came back: so much of that share goes out again as lies in her booklet, never more. Gives how much it was.
 * Below zero: rounding gives her a rupiah more.
 */
export async function shareBack(ctx: Ctx, caseId: string, sourceId: string, rupiah: number): Promise<number> {
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 17))', [caseId])
  const line = await ctx.db
    .selectFrom('savingsEntries')
    .select('seq')
    .where('caseId', '=', caseId)
    .where('sourceId', '=', sourceId)
    .where('kind', '=', 'sales_share')
    .executeTakeFirst()
  if (!line) return 0
  const back = Math.min(rupiah, (await lastLine(ctx, caseId))?.balanceRupiah ?? 0)
  if (back === 0) return 0
  const c = { centreId: ctx.actor.centreId, caseId }
  const how = { signedHow: 'not_present', correctsSeq: line.seq, sourceId } as const
  await writeLine(ctx, c, { kind: 'correction', amountRupiah: -back, ...how })
  return back
}

/** Her receipt for one line that paid money out, and the same printed: whoever lets her sign it holds it beside what she was shown. */
export const savingsReceipt = (ctx: Ctx, caseId: string, seq: number) => receiptPage(ctx, caseId, seq)
export const printedReceipt = (ctx: Ctx, page: ReceiptPage, more?: object) => printReceipt(ctx, page, more)

/** Nothing is written into her booklet meanwhile. */
export const holdBooklet = async (ctx: Ctx, caseId: string): Promise<void> => {
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 17))', [caseId])
}
