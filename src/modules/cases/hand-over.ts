import type { Ctx } from '../../platform/http/context.ts'

/**
 * Somebody is taken off a case: what she had to do there goes to the responsible social worker, or waits for whoever will be
 * it. Left with her it would stand in a list in which the case can no longer be opened.
 */
export async function leaveTasks(ctx: Ctx, caseId: string, personId: string): Promise<void> {
  const now = await ctx.db.selectFrom('cases').select('responsibleId').where('caseId', '=', caseId).executeTakeFirst()
  const next = now?.responsibleId && now.responsibleId !== personId ? now.responsibleId : null
  await ctx.db
    .updateTable('tasks')
    .set({ ownerId: next, ownerRole: next ? null : 'social_worker' })
    .where('caseId', '=', caseId)
    .where('ownerId', '=', personId)
    .where('doneAt', 'is', null)
    .execute()
}

/** A new responsible social worker takes what waited for her; it leaves the lists of all the others. */
export async function takeTasks(ctx: Ctx, caseId: string, personId: string): Promise<void> {
  await ctx.db
    .updateTable('tasks')
    .set({ ownerId: personId, ownerRole: null })
    .where('caseId', '=', caseId)
    .where('ownerId', 'is', null)
    .where('ownerRole', '=', 'social_worker')
    .where('doneAt', 'is', null)
    .execute()
}
