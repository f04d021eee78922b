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

/**
 * A new responsible social worker takes what waited for her, so that it leaves the lists of all the others, and what stands
 * with whoever was responsible before her and is off the case.
 */
export async function takeTasks(ctx: Ctx, caseId: string, personId: string): Promise<void> {
  const team = await ctx.db
    .selectFrom('caseTeam')
    .select(['personId', 'part', 'untilAt'])
    .where('caseId', '=', caseId)
    .orderBy('untilAt', 'desc')
    .execute()
  const stays = team.flatMap((t) => (t.untilAt === null ? [t.personId] : []))
  const before = team.find((t) => t.part === 'responsible' && t.untilAt !== null && t.personId !== personId)?.personId
  await ctx.db
    .updateTable('tasks')
    .set({ ownerId: personId, ownerRole: null })
    .where('caseId', '=', caseId)
    .where((eb) =>
      eb.or([
        eb.and([eb('ownerId', 'is', null), eb('ownerRole', '=', 'social_worker')]),
        ...(before && !stays.includes(before) ? [eb('ownerId', '=', before)] : []),
      ]),
    )
    .where('doneAt', 'is', null)
    .execute()
}
