import type { Ctx } from '../../platform/http/context.ts'

/** Lines of the version in force: the newest of this year that is locked; none while nothing of the year is. */
export async function linesInForce(ctx: Ctx, year: number) {
  const version = await ctx.db
    .selectFrom('budgetVersions as v')
    .innerJoin('budgetPlans as p', (j) => j.onRef('p.centreId', '=', 'v.centreId').onRef('p.planId', '=', 'v.planId'))
    .select('v.versionId')
    .where('p.year', '=', year)
    .where('v.lockedAt', 'is not', null)
    .orderBy('v.ordinal', 'desc')
    .executeTakeFirst()
  if (!version) return null
  return ctx.db
    .selectFrom('budgetLines as b')
    .leftJoin('budgetAccounts as a', (j) =>
      j.onRef('a.centreId', '=', 'b.centreId').onRef('a.accountId', '=', 'b.accountId'),
    )
    .select([
      ...(['b.lineKey', 'b.activity', 'b.name', 'b.amountRupiah', 'b.fund', 'b.fromMonth', 'b.untilMonth'] as const),
      ...(['b.programmeCode', 'b.programme', 'b.activityCode', 'b.track'] as const),
      'a.code as accountCode',
    ])
    .where('b.versionId', '=', version.versionId)
    .orderBy('b.activity')
    .orderBy('b.name')
    .execute()
}
export type LineInForce = NonNullable<Awaited<ReturnType<typeof linesInForce>>>[number]

/** For how many women the plan in force of a year is; null while nothing of the year is locked. */
export async function personsPlanned(ctx: Ctx, year: number): Promise<number | null> {
  const plan = await ctx.db
    .selectFrom('budgetPlans as p')
    .innerJoin('budgetVersions as v', (j) =>
      j.onRef('v.centreId', '=', 'p.centreId').onRef('v.planId', '=', 'p.planId'),
    )
    .select('p.persons')
    .where('p.year', '=', year)
    .where('v.lockedAt', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return plan?.persons ?? null
}

/** What the lines of every year are called, for whoever says what pays for a step of a plan; without their money. */
export async function lineNames(ctx: Ctx) {
  const { rows } = await ctx.client.query<{ year: number; lineKey: string; activity: string; name: string }>(
    'select year, line_key as "lineKey", activity, name from sec.budget_line_names()',
  )
  return rows
}
