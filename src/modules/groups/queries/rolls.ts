import type { Ctx } from '../../../platform/http/context.ts'

/** The rolls that were written down of one session of the timetable, first to last, with who wrote them. */
export async function rollsOf(ctx: Ctx, plannedId: string) {
  const rows = await ctx.db
    .selectFrom('groupSessions')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'groupSessions.centreId').onRef('people.personId', '=', 'groupSessions.savedBy'),
    )
    .select(['groupId', 'savedAt', 'people.callName as savedBy', 'personId'])
    .where('plannedId', '=', plannedId)
    .orderBy('savedAt')
    .orderBy('groupId')
    .execute()
  return rows.map(({ personId, ...r }) => ({ ...r, isMine: personId === ctx.actor.personId }))
}
