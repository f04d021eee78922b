import type { TaskKind } from '../kernel/task.ts'
import { ALL_TASKS } from './all-tasks.ts'

/** Every kind of work that can wait for somebody. */
export const TASKS: readonly TaskKind[] = ALL_TASKS.flatMap((tasks) => Object.values<TaskKind>(tasks))
