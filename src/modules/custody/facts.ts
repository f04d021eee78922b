import type { Ctx } from '../../platform/http/context.ts'
import { addTask, finishTasks } from '../tasks/facts.ts'
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
