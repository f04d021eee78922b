import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask as add, getCase } from '../facts.ts'

export async function addTask(
  ctx: Ctx,
  input: { caseId: string; text: string; dueOn: string; ownerId?: string | undefined },
) {
  await getCase(ctx, input.caseId)
  const taskId = await add(ctx, {
    kind: 'own_words',
    caseId: input.caseId,
    text: input.text,
    dueOn: input.dueOn,
    link: `/penerima-manfaat/${input.caseId}`,
    ...(input.ownerId && { ownerId: input.ownerId }),
  })
  await ctx.record({ kind: 'cases.task_added', caseId: input.caseId, subject: ['tasks', taskId] })
  return { taskId }
}

export async function finishTask(ctx: Ctx, { taskId }: { taskId: string }) {
  const task = await ctx.db
    .selectFrom('tasks')
    .select(['caseId', 'doneAt'])
    .where('taskId', '=', taskId)
    .executeTakeFirst()
  if (!task) throw new Refusal('not_found')
  if (task.doneAt) throw new Refusal('already_done')
  await ctx.db
    .updateTable('tasks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('taskId', '=', taskId)
    .execute()
  await ctx.record({ kind: 'cases.task_done', ...(task.caseId && { caseId: task.caseId }), subject: ['tasks', taskId] })
  return {}
}
