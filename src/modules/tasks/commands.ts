import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { events } from './events.ts'
import { mayTick } from './facts/rows.ts'
import { addTask } from './facts.ts'
import { tasks } from './tasks.ts'

/** A next step in her own words: it falls to the responsible social worker, whoever writes it. */
export async function add(ctx: Ctx, input: { caseId: string; text: string; dueOn: string }) {
  await getCase(ctx, input.caseId)
  if (input.dueOn < ctx.today.toString()) throw new Refusal('due_in_the_past')
  const taskId = await addTask(ctx, tasks.own_words, { ...input, at: tasks.own_words.at[0] })
  await ctx.record(events.added, { caseId: input.caseId, subject: ['tasks', taskId] })
  return { taskId }
}

export async function finish(ctx: Ctx, { taskId }: { taskId: string }) {
  const task = await ctx.db
    .selectFrom('tasks')
    .innerJoin('taskKinds', 'taskKinds.kind', 'tasks.kind')
    .select(['caseId', 'isTicked', 'doneAt', 'ownerId', 'ownerRole'])
    .where('taskId', '=', taskId)
    .executeTakeFirst()
  if (!task) throw new Refusal('not_found')
  if (task.doneAt) throw new Refusal('already_done')
  if (!task.isTicked) throw new Refusal('ends_with_its_work')
  if (!mayTick(ctx, task)) throw new Refusal('not_allowed')
  const { numUpdatedRows } = await ctx.db
    .updateTable('tasks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('taskId', '=', taskId)
    .where('doneAt', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Refusal('already_done') // a colleague was quicker
  await ctx.record(events.done, { ...(task.caseId && { caseId: task.caseId }), subject: ['tasks', taskId] })
  return {}
}
