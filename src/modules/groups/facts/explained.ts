import type { Ctx } from '../../../platform/http/context.ts'

/** A note said that everything was explained to her again. */
export async function allExplained(ctx: Ctx, caseId: string): Promise<void> {
  await ctx.db
    .updateTable('groupAttendances')
    .set(({ eb }) => ({
      explainedOn: ctx.today.toString(),
      explainedBy: ctx.actor.personId,
      version: eb('version', '+', 1),
    }))
    .where('caseId', '=', caseId)
    .where('needsReexplaining', '=', true)
    .where('explainedOn', 'is', null)
    .execute()
}
