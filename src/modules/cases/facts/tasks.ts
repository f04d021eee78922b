import { newId } from '../../../kernel/id.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { crosses } from '../crossing-tasks.ts'
import { getCase } from './case.ts'

export type NewTask = {
  kind: string
  caseId?: string
  params?: Record<string, string | number>
  ownerId?: string
  ownerRole?: string
  fromOn?: string
  dueOn?: string
  dueAt?: string
  link?: string
  /** free words of a "next step"; sealed like the story */
  text?: string
}

/** A task with a window. Without an owner it falls to the responsible social worker of the case. */
export async function addTask(ctx: Ctx, t: NewTask): Promise<string> {
  const taskId = newId(ctx.now)
  let ownerId = t.ownerId ?? null
  if (!ownerId && !t.ownerRole && t.caseId) ownerId = (await getCase(ctx, t.caseId)).responsibleId
  await ctx.db
    .insertInto('tasks')
    .values({
      centreId: ctx.actor.centreId,
      taskId,
      caseId: t.caseId ?? null,
      kind: t.kind,
      params: JSON.stringify(t.params ?? {}),
      ownerId,
      ownerRole: ownerId ? null : (t.ownerRole ?? 'social_worker'),
      fromOn: t.fromOn ?? ctx.today.toString(),
      dueOn: t.dueOn ?? null,
      dueAt: t.dueAt ?? null,
      madeAt: ctx.now.toString(),
      link: t.link ?? null,
    })
    .execute()
  if (t.text && t.caseId) {
    const text = await ctx.seal.seal(
      'narrative',
      t.caseId,
      { table: 'task_texts', row: taskId, column: 'text' },
      t.text,
    )
    await ctx.db
      .insertInto('taskTexts')
      .values({ centreId: ctx.actor.centreId, taskId, caseId: t.caseId, text })
      .execute()
  }
  return taskId
}

/**
 * The work is done elsewhere: its open tasks of these kinds are ticked; with a link, only those that lead there. First those
 * in lists that this person may touch, then what crosses lists, in whosever it stands (crossing-tasks.ts).
 */
export async function finishTasks(ctx: Ctx, caseId: string, kinds: readonly string[], link?: string): Promise<void> {
  let update = ctx.db
    .updateTable('tasks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('caseId', '=', caseId)
    .where('kind', 'in', kinds)
    .where('doneAt', 'is', null)
  if (link !== undefined) update = update.where('link', '=', link)
  await update.execute()
  const crossing = kinds.filter(crosses)
  if (crossing.length === 0) return
  await ctx.client.query('select sec.finish_tasks($1, $2, $3, $4)', [
    caseId,
    crossing,
    link ?? null,
    ctx.now.toString(),
  ])
}

/** Ticks one task that is about no single case: a list, a report of a whole intake. */
export async function finishTask(ctx: Ctx, taskId: string): Promise<void> {
  const done = { doneAt: ctx.now.toString(), doneBy: ctx.actor.personId }
  await ctx.db.updateTable('tasks').set(done).where('taskId', '=', taskId).where('doneAt', 'is', null).execute()
}

/** Of these tasks, those that are done, with the moment. */
export async function doneTasks(ctx: Ctx, taskIds: readonly string[]): Promise<Map<string, string>> {
  if (taskIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('tasks')
    .select(['taskId', 'doneAt'])
    .where('taskId', 'in', [...taskIds])
    .where('doneAt', 'is not', null)
    .execute()
  return new Map(rows.flatMap((r) => (r.doneAt ? [[r.taskId, r.doneAt] as const] : [])))
}

/** Kinds of tasks of a case that nobody has ticked. */
export async function openTaskKinds(ctx: Ctx, caseId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('tasks')
    .select('kind')
    .distinct()
    .where('caseId', '=', caseId)
    .where('doneAt', 'is', null)
    .execute()
  return rows.map((t) => t.kind)
}

/** Open tasks of this kind in the lists that this person may touch, with the worker of the case. */
export const openTasksOf = (ctx: Ctx, kind: string) =>
  ctx.db
    .selectFrom('tasks')
    .innerJoin('cases', (j) =>
      j.onRef('cases.centreId', '=', 'tasks.centreId').onRef('cases.caseId', '=', 'tasks.caseId'),
    )
    .select(['tasks.taskId', 'tasks.ownerRole', 'cases.responsibleId'])
    .where('tasks.kind', '=', kind)
    .where('tasks.doneAt', 'is', null)
    .execute()

/** A task falls to another role. */
export const giveTask = (ctx: Ctx, taskId: string, ownerRole: Role) =>
  ctx.db.updateTable('tasks').set({ ownerRole }).where('taskId', '=', taskId).execute()
