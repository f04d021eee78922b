import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { budget } from '../contract.ts'
import { events } from '../events.ts'
import { getPlan, linesOf, versionsOf } from '../queries/rows.ts'
import { kindAfter, readCalculation, type VersionKind, yearsToPlan } from '../rules.ts'
import { SAMPLE } from '../sample.ts'
import type { LineValues } from './lines.ts'

type NewLine = LineValues & { lineKey: string; needId: string | null }

/** The plan of a year: from the sample of the field, from the newest plan that the house has, or empty. */
export async function begin(ctx: Ctx, { year, persons, days, from }: z.output<typeof budget.begin.input>) {
  if (!yearsToPlan(ctx.today).includes(year)) throw new Refusal('year_not_now')
  const { centreId } = ctx.actor
  const lines = from === 'sample' ? await ofSample(ctx) : from === 'last' ? await ofLast(ctx, year) : []
  const planId = newId(ctx.now)
  const made = { madeBy: ctx.actor.personId, madeAt: ctx.now.toString() }
  const done = await ctx.db
    .insertInto('budgetPlans')
    .values({ centreId, planId, year, persons, days, ...made })
    .onConflict((c) => c.columns(['centreId', 'year']).doNothing())
    .returning('planId')
    .executeTakeFirst()
  if (!done) throw new Refusal('year_taken')
  await copy(ctx, { planId, kind: 'draft', ordinal: 1, lines })
  await ctx.record(events.begun, { subject: ['budget_plans', planId], details: { year } })
  return { planId }
}

/** What was locked goes on as the next version, line by line. */
export async function goOn(ctx: Ctx, { planId }: z.output<typeof budget.goOn.input>) {
  const { year } = await getPlan(ctx, planId)
  const last = (await versionsOf(ctx, [planId])).at(-1)
  if (!last || last.lockedAt === null) throw new Refusal('version_open')
  const kind = kindAfter(last.kind)
  await copy(ctx, { planId, kind, ordinal: last.ordinal + 1, lines: await linesOf(ctx, [last.versionId]) })
  await ctx.record(events.version_begun, { subject: ['budget_plans', planId], details: { year, kind } })
  return {}
}

type Version = { planId: string; kind: VersionKind; ordinal: number; lines: readonly NewLine[] }

async function copy(ctx: Ctx, { planId, kind, ordinal, lines }: Version): Promise<void> {
  const { centreId, personId } = ctx.actor
  const versionId = newId(ctx.now)
  const done = await ctx.db
    .insertInto('budgetVersions')
    .values({ centreId, versionId, planId, kind, ordinal, madeBy: personId, madeAt: ctx.now.toString() })
    .onConflict((c) => c.columns(['centreId', 'planId', 'ordinal']).doNothing())
    .returning('versionId')
    .executeTakeFirst()
  if (!done) throw new Refusal('version_open')
  if (lines.length === 0) return
  const rows = lines.map((l) => ({
    ...{ centreId, versionId, lineId: newId(ctx.now), lineKey: l.lineKey, activity: l.activity, name: l.name },
    ...{ calculation: l.calculation, priceRupiah: l.priceRupiah, counts: l.counts, accountId: l.accountId },
    ...{ fund: l.fund, fromMonth: l.fromMonth, untilMonth: l.untilMonth, needId: l.needId },
    ...{ ceilingRupiah: l.ceilingRupiah, ceilingReason: l.ceilingReason },
  }))
  await ctx.db.insertInto('budgetLines').values(rows).execute()
}

/** The sample names accounts of a region: they stand at the lines where the house has them. */
async function ofSample(ctx: Ctx): Promise<NewLine[]> {
  const known = await ctx.db.selectFrom('budgetAccounts').select(['accountId', 'code']).execute()
  const idOf = new Map(known.map((a) => [a.code, a.accountId]))
  return SAMPLE.map(({ activity, name, calculation, account, months: [fromMonth, untilMonth] = [1, 12] }) => {
    const read = readCalculation(calculation)
    if (!read) throw new Error(`the sample reckons with "${calculation}"`)
    return {
      ...{ lineKey: newId(ctx.now), activity, name, calculation: read.text, priceRupiah: read.priceRupiah },
      ...{
        counts: read.counts,
        accountId: (account && idOf.get(account)) ?? null,
        fund: 'apbd',
        fromMonth,
        untilMonth,
      },
      ...{ ceilingRupiah: null, ceilingReason: null, needId: null },
    } as const
  })
}

async function ofLast(ctx: Ctx, year: number): Promise<NewLine[]> {
  const before = await ctx.db
    .selectFrom('budgetPlans')
    .select('planId')
    .where('year', '<', year)
    .orderBy('year', 'desc')
    .executeTakeFirst()
  if (!before) throw new Refusal('no_plan_before')
  const last = (await versionsOf(ctx, [before.planId])).at(-1)
  const lines = await linesOf(ctx, last ? [last.versionId] : [])
  // another year is another plan: nothing is compared with the year before line by line, and no need is asked for twice
  return lines.map((l) => ({ ...l, lineKey: newId(ctx.now), needId: null }))
}
