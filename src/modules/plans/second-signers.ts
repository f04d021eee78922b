import type { Ctx } from '../../platform/http/context.ts'
import { holdersOf } from '../access/facts.ts'
import { giveTask, openTasksOf } from '../tasks/facts.ts'
import { secondSigner } from './rules.ts'
import { tasks } from './tasks.ts'

/** Colleagues who hold the role of coordinator, or of head, today. */
export const holdersToday = async (ctx: Ctx) => ({
  coordinators: await holdersOf(ctx, 'coordinator'),
  heads: await holdersOf(ctx, 'head'),
})

/** Plans that wait for a second signature ask whoever may give it now, not whoever could when they were proposed. */
export async function askSecondSigners(ctx: Ctx): Promise<void> {
  const open = await openTasksOf(ctx, tasks.sign_plan)
  if (open.length === 0) return
  const holders = await holdersToday(ctx)
  for (const task of open) {
    const ownerRole = secondSigner(task.responsibleId, holders)
    if (ownerRole && ownerRole !== task.ownerRole) await giveTask(ctx, task.taskId, ownerRole)
  }
}
