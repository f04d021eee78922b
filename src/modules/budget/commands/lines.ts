import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { plannedFor } from '../../needs/facts.ts'
import { getTrack } from '../../tracks/facts.ts'
import type { budget } from '../contract.ts'
import { events } from '../events.ts'
import { getLine, getVersion, linesOf } from '../queries/rows.ts'
import { type FUNDS, type Heading, judgeLine, readCalculation, sameProgramme, settled, stateOf } from '../rules.ts'

type In<K extends keyof typeof budget> = z.output<(typeof budget)[K]['input']>

type Typed = { [K in keyof Heading]?: Heading[K] | undefined } & { activity: string }

/** What is proposed or locked is not written any more. */
export async function written(ctx: Ctx, versionId: string) {
  const version = await getVersion(ctx, versionId)
  if (stateOf(version) !== 'written') throw new Refusal('version_closed')
  return version
}

export const headingOf = (of: Typed): Heading => ({
  ...{ programmeCode: of.programmeCode?.replaceAll(/\s/g, '') ?? null, programme: of.programme ?? null },
  ...{ activityCode: of.activityCode?.replaceAll(/\s/g, '') ?? null, activity: of.activity },
})

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
  const { versionId, line, name, calculation, accountId, cash, ceiling } = input
  const { perPerson = false, track } = input.goes
  await written(ctx, versionId)
  const read = readCalculation(calculation)
  if (!read) throw new Refusal('calculation_unclear')
  const { priceRupiah, counts } = read
  const limit = { ceilingRupiah: ceiling.ceilingRupiah ?? null, ceilingReason: ceiling.ceilingReason ?? null }
  const wrong = judgeLine({ priceRupiah, ...cash, ...limit }, await codeOf(ctx, accountId))
  if (wrong) throw new Refusal(wrong)
  if (track !== undefined) await getTrack(ctx, track)
  const others = (await linesOf(ctx, [versionId])).filter((l) => l.lineId !== line?.lineId)
  const heading = settled(headingOf(input.under), others)
  if (typeof heading === 'string') throw new Refusal(heading)
  // a plan goes to whoever pays, and its words lie plain
  const said = [heading.programme ?? '', heading.activity, name, limit.ceilingReason ?? '']
  if (await namesAWoman(ctx, said, [])) throw new Refusal('names_somebody')
  const values = {
    ...{ ...heading, name, calculation: read.text, priceRupiah, counts, accountId: accountId ?? null },
    ...{ fund: cash.fund, fromMonth: cash.fromMonth, untilMonth: cash.untilMonth, ...limit },
    ...{ perPerson, track: track ?? null },
  }
  const lineId = line ? await change(ctx, line, values) : await add(ctx, versionId, values)
  await ctx.record(events.line_saved, { subject: ['budget_lines', lineId] })
  return { lineId }
}

/** What stands in a line, whatever it came from. */
export type LineValues = Heading & {
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
  perPerson: boolean
  track: string | null
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
  const heading = headingFor(activity, await linesOf(ctx, [versionId]))
  const values: LineValues = {
    ...{ ...heading, name: need.what, calculation: read.text, priceRupiah: read.priceRupiah, counts: read.counts },
    ...{ accountId: null, fund: FUND_OF[need.source] ?? 'apbd', fromMonth: 1, untilMonth: 12 },
    ...{ ceilingRupiah: null, ceilingReason: null, perPerson: false, track: null },
  }
  const lineId = await add(ctx, versionId, values, needId)
  await ctx.record(events.line_saved, { subject: ['budget_lines', lineId] })
  return { lineId }
}

/** Where the plan has this activity, as it stands there; a new one under the programme of the plan, where it has one alone. */
function headingFor(activity: string, lines: readonly Heading[]): Heading {
  const [first] = lines
  const known = lines.find((l) => l.activity.trim().toLowerCase() === activity.trim().toLowerCase())
  const only = first && lines.every((l) => sameProgramme(l, first)) ? first : null
  const { programmeCode = null, programme = null } = known ?? only ?? {}
  return { programmeCode, programme, activityCode: known?.activityCode ?? null, activity: known?.activity ?? activity }
}

/** From whom a need could come, as whose money it stands in the plan. */
const FUND_OF: Partial<Record<string, LineValues['fund']>> = { donor: 'donor', company: 'company', other: 'other' }
