import type { Ctx } from '../../platform/http/context.ts'

/** What a plan asks of modules that it may not import; the application answers (app/plan-neighbours.ts). */
export type Neighbours = {
  /** colleagues who hold the role of coordinator, or of head, today */
  holders: (ctx: Ctx) => Promise<{ coordinators: string[]; heads: string[] }>
  /** of these tasks, those that are done, with the moment */
  doneTasks: (ctx: Ctx, taskIds: readonly string[]) => Promise<Map<string, string>>
  /** how many notes of sessions work on each goal of the case */
  notesPerGoal: (ctx: Ctx, caseId: string) => Promise<Record<string, number>>
}
