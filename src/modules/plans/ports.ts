import type { Ctx } from '../../platform/http/context.ts'

/** What a plan asks of the sessions and of attendance, which stand on it. */
export type Ports = {
  /** how many notes of sessions work on each goal of the case */
  notesPerGoal: (ctx: Ctx, caseId: string) => Promise<Record<string, number>>
  /** lines of the budget in force, by year, without their money; none for whoever writes no plan */
  budgetLines: (ctx: Ctx) => Promise<readonly { year: number; lineKey: string; activity: string; name: string }[]>
  /** names of the groups in which she learns for each goal */
  classesPerGoal: (ctx: Ctx, caseId: string) => Promise<Record<string, string[]>>
}
