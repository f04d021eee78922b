import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import type { budget } from '../contract.ts'
import { events } from '../events.ts'

/** The office's own order of columns, with its own words above them; the sheet of every plan follows it from now on. */
export async function saveLayout(ctx: Ctx, { columns }: z.output<typeof budget.saveLayout.input>) {
  if (new Set(columns.map((c) => c.column)).size < columns.length) throw new Refusal('column_twice')
  const titles = columns.map((c) => c.title ?? '')
  if (await namesAWoman(ctx, titles, [])) throw new Refusal('names_somebody')
  const { centreId, personId } = ctx.actor
  const of = { columns: columns.map((c) => c.column), titles, savedBy: personId, savedAt: ctx.now.toString() }
  await ctx.db
    .insertInto('budgetLayouts')
    .values({ centreId, ...of })
    .onConflict((c) => c.column('centreId').doUpdateSet(of))
    .execute()
  await ctx.record(events.layout_saved, {})
  return {}
}
