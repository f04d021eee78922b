import type { Ctx } from '../../../platform/http/context.ts'
import { plannedFor } from '../../needs/facts.ts'
import { answerOf } from '../answer.ts'
import { across, cashPlan, compareCodes, stateOf, sumOf, yearsToPlan } from '../rules.ts'
import { getPlan, linesOf, type VersionRow, versionsOf } from './rows.ts'

type LineRow = Awaited<ReturnType<typeof linesOf>>[number]

async function versionOf(ctx: Ctx, v: VersionRow, lines: readonly LineRow[]) {
  const { versionId, kind, ordinal, madeBy, madeAt, proposedBy, proposedAt, lockedBy, lockedAt } = v
  return {
    ...{ versionId, kind, ordinal, madeBy, madeAt, proposedBy, proposedAt, lockedBy, lockedAt },
    state: stateOf(v),
    totalRupiah: sumOf(lines.filter((l) => l.versionId === versionId)),
    answer: await answerOf(ctx, v),
  }
}

export const lineOf = (l: LineRow) => ({
  ...{ lineId: l.lineId, lineKey: l.lineKey, activity: l.activity, name: l.name, calculation: l.calculation },
  ...{ priceRupiah: l.priceRupiah, amountRupiah: l.amountRupiah, fund: l.fund, version: l.version },
  ...{ accountId: l.accountId, accountCode: l.accountCode, accountName: l.accountName },
  ...{ fromMonth: l.fromMonth, untilMonth: l.untilMonth },
  ...{ ceilingRupiah: l.ceilingRupiah, ceilingReason: l.ceilingReason, isFromNeed: l.needId !== null },
})

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
    if (v) shown.push({ planId, year, persons, days, newest: await versionOf(ctx, v, lines) })
  }
  const taken = new Set(all.map((p) => p.year))
  return { plans: shown, years: yearsToPlan(ctx.today).filter((y) => !taken.has(y)) }
}

export async function plan(ctx: Ctx, { planId }: { planId: string }) {
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
  const names = new Map(lines.map((l) => [l.lineKey, l.name])) // as it is called in the newest version that has it
  const inLines = new Set(lines.map((l) => l.needId))
  const writes = ctx.can('budget.write')
  return {
    ...{ planId, year, persons, days, versions },
    lines: mine.map(lineOf),
    across: [...names].map(([lineKey, name]) => ({ lineKey, name, amounts: across(lineKey, byVersion) })),
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

export async function accounts(ctx: Ctx) {
  const rows = await ctx.db.selectFrom('budgetAccounts').select(['accountId', 'code', 'name', 'isUsed']).execute()
  return { accounts: rows.toSorted((a, b) => compareCodes(a.code, b.code)) }
}
