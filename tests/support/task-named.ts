import { TASKS } from '../../src/app/tasks.ts'
import type { Asked, TaskKind } from '../../src/kernel/task.ts'
import { addTask } from '../../src/modules/tasks/facts.ts'
import type { Ctx } from '../../src/platform/http/context.ts'

/** The kind of a task of a module that is not part of the test. */
export function taskNamed(kind: string): TaskKind {
  const task = TASKS.find((t) => t.kind === kind)
  if (!task) throw new Error(`nobody is ever asked for ${kind}`)
  return task
}

/** As its module would give it; of several pages the first. */
export function giveTask(ctx: Ctx, kind: string, about: Omit<Asked, 'at' | 'params'>): Promise<string> {
  const task = taskNamed(kind)
  const at = typeof task.at === 'string' ? undefined : task.at[0]
  return addTask<TaskKind>(ctx, task, { ...about, ...(at && { at }) } as Asked) // a test says only what it looks at
}
