import { newId } from '../../kernel/id.ts'
import type { Role } from '../../kernel/roles.ts'
import {
  type Asked,
  addressOf,
  asked,
  type EndedByWork,
  type NewTask,
  type TaskKind,
  windowOf,
} from '../../kernel/task.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { events } from './events.ts'

/** The column refers to task_kinds, which holds the kinds of every tasks.ts. */
const kindOf = (task: TaskKind) => task.kind as Code<'tasks', 'kind'> // as said

/** Whose list it stands in: whom the maker names, the role that has it, or the worker who is responsible for her. */
async function ownerOf(ctx: Ctx, t: NewTask): Promise<{ ownerId: string | null; ownerRole: Role | null }> {
  if (t.ownerId) return { ownerId: t.ownerId, ownerRole: null }
  const { owner } = t.task
  if (owner) {
    const ownerRole = t.ownerRole ?? owner[0]
    if (!ownerRole || !owner.includes(ownerRole)) throw new Error(`${t.task.kind} is nobody's`)
    return { ownerId: null, ownerRole }
  }
  const ownerId = t.caseId ? (await getCase(ctx, t.caseId)).responsibleId : null
  return { ownerId, ownerRole: ownerId ? null : 'social_worker' }
}

/** Gives somebody a task with its window. */
export async function addTask<K extends TaskKind>(ctx: Ctx, task: K, about: Asked<K>): Promise<string> {
  const t = asked(task, about)
  const taskId = newId(ctx.now)
  await ctx.db
    .insertInto('tasks')
    .values({
      centreId: ctx.actor.centreId,
      taskId,
      caseId: t.caseId ?? null,
      kind: kindOf(task),
      params: JSON.stringify(t.params ?? {}),
      ...(await ownerOf(ctx, t)),
      ...windowOf(t, ctx.today),
      dueAt: t.dueAt ?? null,
      madeAt: ctx.now.toString(),
      link: addressOf(t),
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
 * The work is done elsewhere: its open tasks of these kinds are ticked; with an id, only those about that record. First those
 * in lists that this person may touch, then what crosses lists, in whosever it stands (task_kinds.crossing).
 */
export async function finishTasks(
  ctx: Ctx,
  caseId: string | null,
  tasks: readonly EndedByWork[],
  id?: string,
): Promise<void> {
  const kinds = tasks.map(kindOf)
  const links = id === undefined ? null : tasks.map((task) => addressOf({ task, id, ...(caseId && { caseId }) }))
  let update = ctx.db
    .updateTable('tasks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('caseId', caseId === null ? 'is' : '=', caseId)
    .where('kind', 'in', kinds)
    .where('doneAt', 'is', null)
  if (links) update = update.where('link', 'in', links)
  await update.execute()
  const crossing = tasks.filter((t) => t.crossing).map((t) => t.kind)
  if (crossing.length === 0 || (caseId === null && links === null)) return
  await ctx.client.query('select sec.finish_tasks($1, $2, $3, $4)', [caseId, crossing, links, ctx.now.toString()])
}

/** Whoever leads takes back what she asked for, also what only its owner's word ends. */
export async function withdrawTasks(ctx: Ctx, caseId: string, tasks: readonly TaskKind[]): Promise<void> {
  await ctx.db
    .updateTable('tasks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('caseId', '=', caseId)
    .where('kind', 'in', tasks.map(kindOf))
    .where('doneAt', 'is', null)
    .execute()
}

/** The same for those whose window is open: what is asked for later is not done by the work of today. */
export async function finishBegun(ctx: Ctx, caseId: string, tasks: readonly EndedByWork[]): Promise<void> {
  await ctx.db
    .updateTable('tasks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('caseId', '=', caseId)
    .where('kind', 'in', tasks.map(kindOf))
    .where('doneAt', 'is', null)
    .where('fromOn', '<=', ctx.today.toString())
    .execute()
}

/** What was done about her from this moment on was not: it waits again, in the list in which it stood. */
export async function reopenTasks(
  ctx: Ctx,
  caseId: string,
  tasks: readonly TaskKind[],
  since: Temporal.Instant,
): Promise<void> {
  await ctx.db
    .updateTable('tasks')
    .set({ doneAt: null, doneBy: null })
    .where('caseId', '=', caseId)
    .where('kind', 'in', tasks.map(kindOf))
    .where('doneAt', '>=', since.toString())
    .execute()
}

/** How much is asked about her, in lists that this person sees. */
export async function openAbout(ctx: Ctx, caseId: string): Promise<number> {
  const open = await ctx.db
    .selectFrom('tasks')
    .select('taskId')
    .where('caseId', '=', caseId)
    .where('doneAt', 'is', null)
    .execute()
  return open.length
}

/** Nothing is asked about her any more: what stood in lists that this person may touch ends. */
export async function finishAllTasks(ctx: Ctx, caseId: string): Promise<void> {
  await ctx.db
    .updateTable('tasks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('caseId', '=', caseId)
    .where('doneAt', 'is', null)
    .execute()
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

/** Open tasks of this kind in the lists that this person may touch, with the worker of the case. */
export const openTasksOf = (ctx: Ctx, task: TaskKind) =>
  ctx.db
    .selectFrom('tasks')
    .innerJoin('cases', (j) =>
      j.onRef('cases.centreId', '=', 'tasks.centreId').onRef('cases.caseId', '=', 'tasks.caseId'),
    )
    .select(['tasks.taskId', 'tasks.ownerRole', 'cases.responsibleId'])
    .where('tasks.kind', '=', kindOf(task))
    .where('tasks.doneAt', 'is', null)
    .execute()

/** Since when this is asked of somebody about her and not done yet; null when it is not. */
export async function askedSince(ctx: Ctx, caseId: string, task: TaskKind): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('tasks')
    .select('madeAt')
    .where('caseId', '=', caseId)
    .where('kind', '=', kindOf(task))
    .where('doneAt', 'is', null)
    .executeTakeFirst()
  return row?.madeAt ?? null
}

/** A task falls to another role. */
export const giveTask = (ctx: Ctx, taskId: string, ownerRole: Role) =>
  ctx.db.updateTable('tasks').set({ ownerRole }).where('taskId', '=', taskId).execute()

/** How many steps in somebody's words were added, and how many tasks were marked as done, since a moment. */
export async function stepsSince(ctx: Ctx, caseId: string, since: string): Promise<{ added: number; done: number }> {
  const { rows } = await ctx.client.query<{ kind: string; n: number }>(
    `select kind, count(*)::int as n from audit_entries where centre_id = $1 and case_id = $2 and at >= $3 and kind = any ($4) group by kind`,
    [ctx.actor.centreId, caseId, since, [events.added.kind, events.done.kind]],
  )
  const count = (kind: string) => rows.find((r) => r.kind === kind)?.n ?? 0
  return { added: count(events.added.kind), done: count(events.done.kind) }
}
