import { allows } from '../../../kernel/rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../facts/case.ts'
import { followHer } from '../policy.ts'

/** Which stage from which day, in the centre's zone: what the ribbon of her stay is drawn of; none for whoever may not follow her. */
export async function stay(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  if (!allows(followHer, ctx.actor, { centre_id: c.centreId, case_id: caseId })) return { stages: [] }
  const rows = await ctx.db
    .selectFrom('stageEntries')
    .select(['fromStage', 'toStage', 'at'])
    .where('caseId', '=', caseId)
    .orderBy('at')
    .execute()
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  const first = { stage: rows[0]?.fromStage ?? c.stage, fromOn: c.openedOn }
  return { stages: [first, ...rows.map((r) => ({ stage: r.toStage, fromOn: dayOf(r.at) }))] }
}
