import type { Ctx } from '../../../platform/http/context.ts'
import { trackNames } from '../../tracks/facts.ts'
import { byActivity, byMonth, monthsCome } from '../absorbed.ts'
import { monthsOfLine } from '../done.ts'
import { spentOf } from '../facts.ts'
import { type TrackCost, trackCosts } from '../track-costs.ts'
import { saidOf } from './progress.ts'
import { linesOfYear, requestsOf } from './rows.ts'
import { spentIn } from './spent.ts'

/** What the plan of a year came to, by activity and month, and what one day, one meeting and one graduate cost. */
export async function absorption(ctx: Ctx, { year = ctx.today.year }: { year?: number | undefined }) {
  const plan = (await linesOfYear(ctx, year)) ?? []
  const promised = (await requestsOf(ctx, year))
    .filter((r) => r.committedRupiah > 0)
    .map((r) => ({ lineKey: r.lineKey, amountRupiah: r.committedRupiah }))
  const spent = await spentIn(ctx, year, plan)
  const each = await spentOf(ctx, year)
  const said = await saidOf(ctx, year)
  const come = { year, now: monthsCome({ year, today: ctx.today }) }
  const { rows } = await ctx.client.query<Record<'nights' | 'meetings' | 'graduates', string>>(
    'select nights, meetings, graduates from sec.year_counts($1, $2)',
    [year, ctx.today.toString()],
  )
  const [counts] = rows
  return {
    year,
    hasPlan: plan.length > 0,
    planRupiah: plan.reduce((n, l) => n + l.amountRupiah, 0),
    paidRupiah: spent.reduce((n, s) => n + s.amountRupiah, 0),
    committedRupiah: promised.reduce((n, p) => n + p.amountRupiah, 0),
    activities: byActivity(plan, spent, promised),
    months: byMonth(plan, spent, promised, { year, today: ctx.today }),
    lines: plan.map(({ lineKey, name, activity, amountRupiah: planRupiah }) => {
      const { paidRupiah = 0, committedRupiah = 0, donePercent = null } = each.get(lineKey) ?? {}
      const leftRupiah = planRupiah - paidRupiah - committedRupiah
      const months = monthsOfLine(lineKey, spent, said, come)
      return { lineKey, name, activity, planRupiah, paidRupiah, committedRupiah, leftRupiah, donePercent, months }
    }),
    mayWrite: ctx.can('spending.pay') && year === ctx.today.year,
    nights: Number(counts?.nights ?? 0),
    meetings: Number(counts?.meetings ?? 0),
    graduates: Number(counts?.graduates ?? 0),
    tracks: await ofTracks(ctx, trackCosts(plan, spent, await nightsOf(ctx, year))),
  }
}

async function nightsOf(ctx: Ctx, year: number) {
  const { rows } = await ctx.client.query<{ track: string | null; nights: string }>(
    'select track, nights from sec.track_nights($1, $2)',
    [year, ctx.today.toString()],
  )
  return rows.map((r) => ({ track: r.track, nights: Number(r.nights) }))
}

async function ofTracks(ctx: Ctx, costs: readonly TrackCost[]) {
  const names = await trackNames(ctx, ctx.locale)
  return costs.map((c) => ({ ...c, name: c.track && names(c.track) }))
}
