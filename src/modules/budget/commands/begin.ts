import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { tracksOf } from '../../tracks/facts.ts'
import type { budget } from '../contract.ts'
import { events } from '../events.ts'
import { refit, shared } from '../people.ts'
import { getPlan, isRegional, linesOf, versionsOf } from '../queries/rows.ts'
import { kindAfter, readCalculation, type VersionKind, yearsToPlan } from '../rules.ts'
import { SAMPLE, SAMPLE_PROGRAMME } from '../sample.ts'
import type { LineValues } from './lines.ts'

type NewLine = LineValues & { lineKey: string; needId: string | null; fromKey: string | null }

/** The plan of a year: from the sample of the field, from the newest plan that the house has, or empty. */
export async function begin(ctx: Ctx, { year, persons, days, from }: z.output<typeof budget.begin.input>) {
  if (!yearsToPlan(ctx.today).includes(year)) throw new Refusal('year_not_now')
  const { centreId } = ctx.actor
  const lines =
    from === 'sample' ? await ofSample(ctx, { persons, days }) : from === 'last' ? await ofLast(ctx, year) : []
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
    ...{ centreId, versionId, lineId: newId(ctx.now), lineKey: l.lineKey, name: l.name },
    ...{ programmeCode: l.programmeCode, programme: l.programme, activityCode: l.activityCode, activity: l.activity },
    ...{ calculation: l.calculation, priceRupiah: l.priceRupiah, counts: l.counts, accountId: l.accountId },
    ...{ fund: l.fund, fromMonth: l.fromMonth, untilMonth: l.untilMonth, needId: l.needId },
    ...{ ceilingRupiah: l.ceilingRupiah, ceilingReason: l.ceilingReason },
    ...{ perPerson: l.perPerson, track: l.track, fromKey: l.fromKey },
  }))
  await ctx.db.insertInto('budgetLines').values(rows).execute()
}

/**
 * The sample names accounts and the programme of a region: they stand at the lines where the house has them, and is a region's. It goes by the number of women and days that
 * the plan is for; a line of a track stands there when the house teaches that track.
 */
async function ofSample(ctx: Ctx, people: { persons: number; days: number }): Promise<NewLine[]> {
  const known = await ctx.db.selectFrom('budgetAccounts').select(['accountId', 'code']).execute()
  const idOf = new Map(known.map((a) => [a.code, a.accountId]))
  const programme = (await isRegional(ctx)) ? SAMPLE_PROGRAMME : { programmeCode: null, programme: null }
  const taught = new Set((await tracksOf(ctx)).filter((t) => t.isOffered).map((t) => t.track))
  const lines = SAMPLE.filter((l) => l.track === undefined || taught.has(l.track))
  const womenOf = shared(people.persons, [...new Set(lines.flatMap((l) => l.track ?? []))])
  return lines.flatMap(({ activity, name, calculation, account, track, perPerson = false, months = [1, 12] }) => {
    const persons = track === undefined ? people.persons : (womenOf.get(track) ?? people.persons)
    if (perPerson && persons === 0) return [] // fewer women than tracks: nobody learns this one
    const read = perPerson ? refit(calculation, { ...people, persons }) : readCalculation(calculation)
    if (!read) throw new Error(`the sample reckons with "${calculation}"`)
    return {
      ...{ ...programme, activityCode: null, activity, lineKey: newId(ctx.now), name, calculation: read.text },
      ...{ priceRupiah: read.priceRupiah, counts: read.counts, accountId: (account && idOf.get(account)) ?? null },
      ...{ fund: 'apbd' as const, fromMonth: months[0], untilMonth: months[1], perPerson, track: track ?? null },
      ...{ ceilingRupiah: null, ceilingReason: null, needId: null, fromKey: null },
    }
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
  return lines.map((l) => ({ ...l, lineKey: newId(ctx.now), needId: null, fromKey: l.lineKey }))
}
