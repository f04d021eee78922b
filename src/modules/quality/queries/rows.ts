import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { stateOf } from '../rules.ts'

const factors = (ctx: Ctx) => ctx.db.selectFrom('factors').selectAll()
export const openFactors = (ctx: Ctx, since: string) =>
  factors(ctx)
    .where((eb) => eb.or([eb('settledOn', 'is', null), eb('settledOn', '>=', since)]))
    .orderBy('notedAt')
    .limit(100)
    .execute()

export async function getFactor(ctx: Ctx, factorId: string) {
  const row = await factors(ctx).where('factorId', '=', factorId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
export type FactorRow = Awaited<ReturnType<typeof getFactor>>

/** Of these factors, the latest first. */
export const evidenceOf = (ctx: Ctx, factorIds: readonly string[]) =>
  factorIds.length === 0
    ? []
    : ctx.db
        .selectFrom('factorEvidence as e')
        .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'e.centreId').onRef('p.personId', '=', 'e.notedBy'))
        .select(['e.evidenceId', 'e.factorId', 'e.source', 'e.technique', 'e.seenOn', 'e.body', 'e.notedBy'])
        .select('p.callName as by')
        .where('e.factorId', 'in', [...factorIds])
        .orderBy('e.seenOn', 'desc')
        .orderBy('e.evidenceId', 'desc')
        .execute()
export type EvidenceRow = Awaited<ReturnType<typeof evidenceOf>>[number]

const improvementRows = (ctx: Ctx) =>
  ctx.db
    .selectFrom('improvements as i')
    .innerJoin('people as o', (j) => j.onRef('o.centreId', '=', 'i.centreId').onRef('o.personId', '=', 'i.ownerId'))
    .innerJoin('people as a', (j) => j.onRef('a.centreId', '=', 'i.centreId').onRef('a.personId', '=', 'i.askedBy'))
    .leftJoin('people as d', (j) => j.onRef('d.centreId', '=', 'i.centreId').onRef('d.personId', '=', 'i.doneBy'))
    .selectAll('i')
    .select(['o.callName as owner', 'a.callName as asker', 'd.callName as doer'])

export const improvementsSince = (ctx: Ctx, since: string) =>
  improvementRows(ctx)
    .where((eb) => eb.or([eb('i.doneOn', 'is', null), eb('i.doneOn', '>=', since)]))
    .orderBy('i.dueOn')
    .limit(200)
    .execute()

export const improvementsOf = (ctx: Ctx, factorIds: readonly string[]) =>
  factorIds.length === 0
    ? []
    : improvementRows(ctx)
        .where('i.factorId', 'in', [...factorIds])
        .orderBy('i.dueOn')
        .execute()

export async function getImprovement(ctx: Ctx, improvementId: string) {
  const row = await improvementRows(ctx).where('i.improvementId', '=', improvementId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
export type ImprovementRow = Awaited<ReturnType<typeof getImprovement>>

export const improvementOf = (ctx: Ctx, i: ImprovementRow) => ({
  ...{ improvementId: i.improvementId, origin: i.origin, factorId: i.factorId, issueId: i.issueId },
  reportId: ctx.can('evaluations.reports') ? i.reportId : null,
  ...{ what: i.what, ownerId: i.ownerId, owner: i.owner, dueOn: i.dueOn },
  ...{ measure: i.measure, was: i.was, became: i.became, doneOn: i.doneOn },
  state: stateOf(i, ctx.today.toString()),
})

export async function getIssue(ctx: Ctx, issueId: string) {
  const row = await ctx.db.selectFrom('communityIssues').selectAll().where('issueId', '=', issueId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
