import type { Ctx } from '../../../platform/http/context.ts'
import { listIntakes } from '../../cases/facts/intakes.ts'
import { centreRules } from '../../centres/facts.ts'
import { plannedFor } from '../../needs/facts.ts'
import { tracksOf } from '../../tracks/facts.ts'
import { fitting, lineBefore } from '../people.ts'
import type { Ports } from '../ports.ts'
import { across, cashPlan, compareCodes, stateOf, sumOf, yearsToPlan } from '../rules.ts'
import { type Beside, lineOf, newestLines, versionOf } from './lines.ts'
import { getPlan, isRegional, linesOf, versionsOf } from './rows.ts'

export async function plans(ctx: Ctx) {
  const all = await ctx.db.selectFrom('budgetPlans').selectAll().orderBy('year', 'desc').limit(50).execute()
  const versions = await versionsOf(
    ctx,
    all.map((p) => p.planId),
  )
  const newest = new Map(versions.map((v) => [v.planId, v])) // the last of each stands
  const lines = await linesOf(
    ctx,
    [...newest.values()].map((v) => v.versionId),
  )
  const shown = []
  for (const { planId, year, persons, days } of all) {
    const v = newest.get(planId)
    if (!v) continue
    const own = lines.filter((l) => l.versionId === v.versionId)
    const fits = fitting(own, { persons, days })
    const unfitting = own.filter((l) => !fits(l)).length
    shown.push({ planId, year, persons, days, newest: await versionOf(ctx, v, lines), unfitting })
  }
  const taken = new Set(all.map((p) => p.year))
  const years = yearsToPlan(ctx.today).filter((y) => !taken.has(y))
  return { plans: shown, years, ground: await groundOf(ctx, years) }
}

/** What the plan of a year is made from (domain.md 9.1): places, days, batches of that year, what is taught. */
async function groundOf(ctx: Ctx, years: readonly number[]) {
  const { capacity, programmeDays } = await centreRules(ctx)
  const intakes = (await listIntakes(ctx)).filter((i) => years.includes(i.year))
  return {
    ...{ capacity, programmeDays },
    intakes: intakes.map(({ year, name, quota }) => ({ year, name, quota })).toReversed(),
    tracks: await taught(ctx),
  }
}

const taught = async (ctx: Ctx) =>
  (await tracksOf(ctx)).filter((t) => t.isOffered).map((t) => (ctx.locale === 'en' ? t.nameEn : t.nameId))

export const plan =
  (ports: Ports) =>
  async (ctx: Ctx, { planId }: { planId: string }) => {
    const { year, persons, days } = await getPlan(ctx, planId)
    const rows = await versionsOf(ctx, [planId])
    const lines = await linesOf(
      ctx,
      rows.map((v) => v.versionId),
    )
    const versions = []
    for (const v of rows) versions.push(await versionOf(ctx, v, lines))
    const last = rows.at(-1)
    const state = last && stateOf(last)
    const mine = lines.filter((l) => l.versionId === last?.versionId)
    const byVersion = rows.map((v) =>
      lines.filter((l) => l.versionId === v.versionId).map((l) => ({ key: l.lineKey, amountRupiah: l.amountRupiah })),
    )
    const called = new Map(lines.map((l) => [l.lineKey, l])) // as it is called in the newest version that has it
    const inLines = new Set(lines.map((l) => l.needId))
    const writes = ctx.can('budget.write')
    const past = await yearBefore(ctx, year)
    const beside: Beside = {
      fits: fitting(mine, { persons, days }),
      trackName: await trackWord(ctx),
      before: await besides(ctx, ports, past),
      spent: rows.some((v) => v.lockedAt !== null) ? await ports.spentOf(ctx, year) : null,
    }
    const names = await tracksOf(ctx)
    const inPlan = new Set(mine.map((l) => l.track))
    return {
      ...{ planId, year, persons, days, versions, isRegional: await isRegional(ctx) },
      before: past && { year: past.year, persons: past.persons, totalRupiah: sumOf(past.lines) },
      tracksWithout: names.flatMap((t) => (t.isOffered && !inPlan.has(t.track) ? [beside.trackName(t.track)] : [])),
      lines: mine.map((l) => lineOf(l, beside)),
      across: [...called].map(([lineKey, { programmeCode, programme, activityCode, activity, name }]) => ({
        ...{ lineKey, programmeCode, programme, activityCode, activity, name, amounts: across(lineKey, byVersion) },
      })),
      months: cashPlan(mine),
      needs: (await plannedFor(ctx, year))
        .filter((n) => !inLines.has(n.needId))
        .map(({ needId, what, costRupiah }) => ({ needId, what, costRupiah })),
      mayWrite: writes && state === 'written',
      mayPropose: writes && state === 'written' && mine.length > 0,
      mayDecide: ctx.can('budget.approve') && state === 'proposed' && last?.proposerId !== ctx.actor.personId,
      mayGoOn: writes && state === 'locked',
      mayDrop: writes && state === 'written',
    }
  }

/** The newest plan before this year, with the lines that it has last. */
async function yearBefore(ctx: Ctx, year: number) {
  const plan = await ctx.db
    .selectFrom('budgetPlans')
    .selectAll()
    .where('year', '=', year - 1)
    .executeTakeFirst()
  return plan ? { ...plan, lines: await newestLines(ctx, plan.planId) } : null
}

async function besides(
  ctx: Ctx,
  ports: Ports,
  past: Awaited<ReturnType<typeof yearBefore>>,
): Promise<Beside['before']> {
  if (!past) return () => null
  const spent = await ports.spentOf(ctx, past.year)
  return (l) => {
    const was = lineBefore(l, past.lines)
    return was && { amountRupiah: was.amountRupiah, paidRupiah: spent.get(was.lineKey)?.paidRupiah ?? 0 }
  }
}

async function trackWord(ctx: Ctx): Promise<(track: string) => string> {
  const all = new Map((await tracksOf(ctx)).map((t) => [t.track, ctx.locale === 'en' ? t.nameEn : t.nameId]))
  return (track) => all.get(track) ?? track
}

export async function accounts(ctx: Ctx) {
  const rows = await ctx.db.selectFrom('budgetAccounts').select(['accountId', 'code', 'name', 'isUsed']).execute()
  return { accounts: rows.toSorted((a, b) => compareCodes(a.code, b.code)) }
}
