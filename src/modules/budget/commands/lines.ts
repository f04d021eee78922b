import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { plannedFor } from '../../needs/facts.ts'
import type { budget } from '../contract.ts'
import { events } from '../events.ts'
import { getLine, getVersion } from '../queries/rows.ts'
import { type FUNDS, judgeLine, readCalculation, stateOf } from '../rules.ts'

type In<K extends keyof typeof budget> = z.output<(typeof budget)[K]['input']>

/** What is proposed or locked is not written any more. */
async function written(ctx: Ctx, versionId: string) {
  const version = await getVersion(ctx, versionId)
  if (stateOf(version) !== 'written') throw new Refusal('version_closed')
  return version
}

async function codeOf(ctx: Ctx, accountId: string | undefined): Promise<string | null> {
  if (accountId === undefined) return null
  const row = await ctx.db
    .selectFrom('budgetAccounts')
    .select('code')
    .where('accountId', '=', accountId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row.code
}

export async function saveLine(ctx: Ctx, input: In<'saveLine'>) {
  const { versionId, line, activity, name, calculation, accountId, cash, ceiling } = input
  await written(ctx, versionId)
  const read = readCalculation(calculation)
  if (!read) throw new Refusal('calculation_unclear')
  const { priceRupiah, counts } = read
  const limit = { ceilingRupiah: ceiling.ceilingRupiah ?? null, ceilingReason: ceiling.ceilingReason ?? null }
  const wrong = judgeLine({ priceRupiah, ...cash, ...limit }, await codeOf(ctx, accountId))
  if (wrong) throw new Refusal(wrong)
  // a plan goes to whoever pays, and its words lie plain
  const said = [activity, name, limit.ceilingReason ?? '']
  if (await namesAWoman(ctx, said, [])) throw new Refusal('names_somebody')
  const values = {
    ...{ activity, name, calculation: read.text, priceRupiah, counts, accountId: accountId ?? null },
    ...{ fund: cash.fund, fromMonth: cash.fromMonth, untilMonth: cash.untilMonth, ...limit },
  }
  const lineId = line ? await change(ctx, line, values) : await add(ctx, versionId, values)
  await ctx.record(events.line_saved, { subject: ['budget_lines', lineId] })
  return { lineId }
}

/** What stands in a line, whatever it came from. */
export type LineValues = {
  activity: string
  name: string
  calculation: string
  priceRupiah: number
  counts: number[]
  accountId: string | null
  fund: (typeof FUNDS)[number]
  fromMonth: number
  untilMonth: number
  ceilingRupiah: number | null
  ceilingReason: string | null
}

async function add(ctx: Ctx, versionId: string, values: LineValues, needId: string | null = null): Promise<string> {
  const lineId = newId(ctx.now)
  await ctx.db
    .insertInto('budgetLines')
    .values({ centreId: ctx.actor.centreId, lineId, versionId, lineKey: newId(ctx.now), needId, ...values })
    .execute()
  return lineId
}

async function change(
  ctx: Ctx,
  { lineId, seen }: { lineId: string; seen: number },
  values: LineValues,
): Promise<string> {
  await getLine(ctx, lineId)
  const done = await ctx.db
    .updateTable('budgetLines')
    .set({ ...values, version: seen + 1 })
    .where('lineId', '=', lineId)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('line_moved_on')
  return lineId
}

export async function removeLine(ctx: Ctx, { lineId, seen }: In<'removeLine'>) {
  await written(ctx, (await getLine(ctx, lineId)).versionId)
  const done = await ctx.db
    .deleteFrom('budgetLines')
    .where('lineId', '=', lineId)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (done.numDeletedRows === 0n) throw new Refusal('line_moved_on')
  await ctx.record(events.line_removed, { subject: ['budget_lines', lineId] })
  return {}
}

/** What the head carried into this year stands in the plan as she read it; a need stands in one line. */
export async function takeNeed(ctx: Ctx, { versionId, needId, activity }: In<'takeNeed'>) {
  const version = await written(ctx, versionId)
  const need = (await plannedFor(ctx, version.year)).find((n) => n.needId === needId)
  if (!need) throw new Refusal('not_found')
  const there = await ctx.db
    .selectFrom('budgetLines')
    .select('lineId')
    .where('versionId', '=', versionId)
    .where('needId', '=', needId)
    .executeTakeFirst()
  const read = readCalculation(String(need.costRupiah))
  if (there || !read) throw new Refusal('need_stands')
  const values: LineValues = {
    ...{ activity, name: need.what, calculation: read.text, priceRupiah: read.priceRupiah, counts: read.counts },
    ...{ accountId: null, fund: FUND_OF[need.source] ?? 'apbd', fromMonth: 1, untilMonth: 12 },
    ...{ ceilingRupiah: null, ceilingReason: null },
  }
  const lineId = await add(ctx, versionId, values, needId)
  await ctx.record(events.line_saved, { subject: ['budget_lines', lineId] })
  return { lineId }
}

/** From whom a need could come, as whose money it stands in the plan. */
const FUND_OF: Partial<Record<string, LineValues['fund']>> = { donor: 'donor', company: 'company', other: 'other' }
