import type { Ctx } from '../../platform/http/context.ts'
import { openDoc } from '../../platform/seal/bodies.ts'
import type { CheckDoc, ReadinessNote, TriageDoc } from './sealed-docs.ts'

/** The newest check of a case; its words are null for whom they do not open. */
export async function latestCheck(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('referralChecks')
    .select(['checkId as id', 'caseId', 'body', 'personId', 'at', 'verdict', 'isOverride'])
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('checkId', 'desc')
    .executeTakeFirst()
  return row ? { ...row, doc: await openDoc<CheckDoc>(ctx, 'narrative', 'referral_checks', row) } : null
}

export async function latestTriage(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('referralTriages')
    .select(['triageId as id', 'caseId', 'body', 'personId', 'at', 'isComplete'])
    .where('caseId', '=', caseId)
    .orderBy('at', 'desc')
    .orderBy('triageId', 'desc')
    .executeTakeFirst()
  return row ? { ...row, doc: await openDoc<TriageDoc>(ctx, 'safety', 'referral_triages', row) } : null
}

export async function readinessOf(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('referralReadiness')
    .select(['caseId', 'body', 'personId', 'at', 'version'])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  return row
    ? { ...row, doc: await openDoc<ReadinessNote>(ctx, 'narrative', 'referral_readiness', { ...row, id: row.caseId }) }
    : null
}
