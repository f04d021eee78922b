import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'

const versionRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('budgetVersions as v')
    .innerJoin('budgetPlans as p', (j) => j.onRef('p.centreId', '=', 'v.centreId').onRef('p.planId', '=', 'v.planId'))
    .innerJoin('people as m', (j) => j.onRef('m.centreId', '=', 'v.centreId').onRef('m.personId', '=', 'v.madeBy'))
    .leftJoin('people as o', (j) => j.onRef('o.centreId', '=', 'v.centreId').onRef('o.personId', '=', 'v.proposedBy'))
    .leftJoin('people as l', (j) => j.onRef('l.centreId', '=', 'v.centreId').onRef('l.personId', '=', 'v.lockedBy'))
    .select([
      ...(['v.versionId', 'v.planId', 'v.kind', 'v.ordinal', 'v.madeAt', 'v.proposedAt', 'v.lockedAt'] as const),
      ...(['v.answer', 'v.taskId', 'v.proposedBy as proposerId', 'p.year'] as const),
      ...(['m.callName as madeBy', 'o.callName as proposedBy', 'l.callName as lockedBy'] as const),
    ])

export async function getVersion(ctx: Ctx, versionId: string) {
  const row = await versionRows(ctx).where('v.versionId', '=', versionId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
export type VersionRow = Awaited<ReturnType<typeof getVersion>>

/** Of these plans, the oldest of each first. */
export const versionsOf = (ctx: Ctx, planIds: readonly string[]) =>
  planIds.length === 0 ? [] : versionRows(ctx).where('v.planId', 'in', planIds).orderBy('v.ordinal').execute()

/** All lines of these versions, in the order in which they were written. */
export const linesOf = (ctx: Ctx, versionIds: readonly string[]) =>
  versionIds.length === 0
    ? []
    : ctx.db
        .selectFrom('budgetLines as b')
        .leftJoin('budgetAccounts as a', (j) =>
          j.onRef('a.centreId', '=', 'b.centreId').onRef('a.accountId', '=', 'b.accountId'),
        )
        .selectAll('b')
        .select(['a.code as accountCode', 'a.name as accountName'])
        .where('b.versionId', 'in', versionIds)
        .orderBy('b.activity')
        .orderBy('b.name')
        .execute()

export type LineRow = Awaited<ReturnType<typeof linesOf>>[number]

export async function getLine(ctx: Ctx, lineId: string) {
  const row = await ctx.db.selectFrom('budgetLines').selectAll().where('lineId', '=', lineId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}

/** Whose house it is says whose chart, programme and calendar hold. */
export async function isRegional(ctx: Ctx): Promise<boolean> {
  const { ownerKind } = await ctx.db.selectFrom('centres').select('ownerKind').executeTakeFirstOrThrow()
  return ownerKind === 'province' || ownerKind === 'regency'
}

export async function getPlan(ctx: Ctx, planId: string) {
  const row = await ctx.db.selectFrom('budgetPlans').selectAll().where('planId', '=', planId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
