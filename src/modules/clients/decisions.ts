import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Reason } from './rules.ts'

export type Verdict = 'same' | 'different' | 'unsure'

/** The latest verdict about each file that was laid beside this one. A pair has no direction. */
export async function verdictsOf(ctx: Ctx, caseId: string): Promise<Map<string, Verdict>> {
  const rows = await ctx.db
    .selectFrom('duplicateDecisions')
    .select(['caseId', 'otherCaseId', 'verdict'])
    .where((eb) => eb.or([eb('caseId', '=', caseId), eb('otherCaseId', '=', caseId)]))
    .orderBy('decidedAt')
    .orderBy('decisionId')
    .execute()
  return new Map(rows.map((r) => [r.caseId === caseId ? r.otherCaseId : r.caseId, r.verdict]))
}

export async function decide(
  ctx: Ctx,
  d: { caseId: string; otherCaseId: string; verdict: Verdict; reasons?: readonly Reason[] },
): Promise<void> {
  await ctx.db
    .insertInto('duplicateDecisions')
    .values({
      centreId: ctx.actor.centreId,
      decisionId: newId(ctx.now),
      caseId: d.caseId,
      otherCaseId: d.otherCaseId,
      verdict: d.verdict,
      reasons: [...(d.reasons ?? [])],
      decidedBy: ctx.actor.personId,
      decidedAt: ctx.now.toString(),
    })
    .execute()
}
