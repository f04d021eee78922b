import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { readSheet } from '../../../platform/excel/read-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { stayAwake } from '../../../platform/http/long-work.ts'
import { checkChart, findChart } from '../chart-rows.ts'
import type { budget } from '../contract.ts'
import { events } from '../events.ts'

type In = z.output<typeof budget.readChart.input>
/** A chart of a region has some thousands of accounts; a house uses some dozens. */
const LIMITS = { maxBytes: 3_000_000, maxRows: 10_000, maxColumns: 60 }

/** The file read apart, its rows judged; nothing is kept. */
async function read(ctx: Ctx, { base64, columns }: In) {
  const { sheets } = await stayAwake(ctx, readSheet(Buffer.from(base64, 'base64'), LIMITS))
  const rows = sheets.find((s) => !s.isHidden)?.rows ?? []
  const found = findChart(rows)
  const known = await ctx.db.selectFrom('budgetAccounts').select('code').execute()
  const chosen = columns ?? found.columns
  const judged = checkChart(
    rows,
    found.header,
    chosen,
    known.map((a) => a.code),
  )
  return { headings: found.headings, columns: chosen, rows: judged }
}

export async function readChart(ctx: Ctx, input: In) {
  const found = await read(ctx, input)
  if (found.rows.length === 0) throw new Refusal('no_rows')
  return found
}

/** What was new is taken over; the file is read again, so that nothing is believed of the page. */
export async function takeChart(ctx: Ctx, input: In) {
  const { rows } = await read(ctx, input)
  const fresh = rows.filter((r) => r.verdict === 'new')
  if (fresh.length === 0) throw new Refusal('no_rows')
  const { centreId } = ctx.actor
  const added = await ctx.db
    .insertInto('budgetAccounts')
    .values(fresh.map(({ code, name }) => ({ centreId, accountId: newId(ctx.now), code, name })))
    .onConflict((c) => c.columns(['centreId', 'code']).doNothing())
    .returning('accountId')
    .execute()
  await ctx.record(events.accounts_changed, {})
  return { added: added.length, left: rows.length - fresh.length }
}
