import type { Neighbours } from '../modules/plans/neighbours.ts'

/** What a plan asks of modules that it may not import: who coordinates, which steps are done, which notes speak of a goal. */
export const PLAN_NEIGHBOURS: Neighbours = {
  holders: async (ctx) => {
    const rows = await ctx.db
      .selectFrom('roleGrants')
      .innerJoin('people', (j) =>
        j.onRef('people.centreId', '=', 'roleGrants.centreId').onRef('people.personId', '=', 'roleGrants.personId'),
      )
      .select(['roleGrants.personId', 'roleGrants.role'])
      .distinct()
      .where('roleGrants.role', 'in', ['coordinator', 'head'])
      .where('people.isActive', '=', true)
      .where('roleGrants.fromAt', '<=', ctx.now.toString())
      .where((eb) => eb.or([eb('roleGrants.untilAt', 'is', null), eb('roleGrants.untilAt', '>', ctx.now.toString())]))
      .execute()
    const of = (role: string) => rows.filter((r) => r.role === role).map((r) => r.personId)
    return { coordinators: of('coordinator'), heads: of('head') }
  },
  doneTasks: async (ctx, taskIds) => {
    if (taskIds.length === 0) return new Map()
    const rows = await ctx.db
      .selectFrom('tasks')
      .select(['taskId', 'doneAt'])
      .where('taskId', 'in', [...taskIds])
      .where('doneAt', 'is not', null)
      .execute()
    return new Map(rows.flatMap((r) => (r.doneAt ? [[r.taskId, r.doneAt] as const] : [])))
  },
  notesPerGoal: async (ctx, caseId) => {
    const { rows } = await ctx.client.query<{ goal: string; n: number }>(
      `select g.goal, count(*)::int as n from session_notes s cross join lateral unnest(s.goal_ids) as g (goal)
       where s.centre_id = $1 and s.case_id = $2 and not exists (select 1 from session_notes later where later.centre_id = s.centre_id and later.corrects_id = s.note_id)
       group by g.goal`,
      [ctx.actor.centreId, caseId],
    )
    return Object.fromEntries(rows.map((r) => [r.goal, r.n]))
  },
}
