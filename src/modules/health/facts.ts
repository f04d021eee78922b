import type { Ctx } from '../../platform/http/context.ts'
import { holdersOf } from '../access/facts.ts'
import { getCase } from '../cases/facts/case.ts'
import { addTask, finishTasks } from '../tasks/facts.ts'
import { events } from './events.ts'
import { tasks } from './tasks.ts'

/** The nurse looks at her, by that day; in a house without one her worker does. Asked again before she has done it, only the day changes; afterwards nothing is asked. */
export async function askScreening(ctx: Ctx, caseId: string, dueOn: string): Promise<void> {
  const { rows } = await ctx.client.query('select from audit_entries where case_id = $1 and kind = $2 limit 1', [
    caseId,
    events.screened.kind,
  ])
  if (rows.length > 0) return
  await finishTasks(ctx, caseId, [tasks.screen_health])
  const hasNurse = (await holdersOf(ctx, 'nurse')).length > 0
  const { responsibleId } = await getCase(ctx, caseId)
  await addTask(ctx, tasks.screen_health, {
    caseId,
    dueOn,
    ...(!hasNurse && responsibleId && { ownerId: responsibleId }),
  })
}

/** What is avoided on this day or later, of the women of whom this person is told; never why. */
export const limitsFrom = (ctx: Ctx, day: string) =>
  ctx.db
    .selectFrom('activityLimits')
    .select(['caseId', 'rule', 'fromOn', 'untilOn'])
    .where('endedAt', 'is', null)
    .where('untilOn', '>=', day)
    .orderBy('limitId')
    .limit(500)
    .execute()

/** How many complaints were treated in the house in a month that is over: a number of nobody, for whoever makes the report of the house. */
export async function treatedIn(ctx: Ctx, month: string): Promise<number> {
  const { rows } = await ctx.client.query<{ n: number }>('select sec.treated_in($1, $2) as n', [
    `${month}-01`,
    ctx.now.toString(),
  ])
  return rows[0]?.n ?? 0
}
