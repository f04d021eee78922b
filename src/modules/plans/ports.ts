import type { Ctx } from '../../platform/http/context.ts'

/** What a plan asks of the sessions, which stand on it. */
export type Ports = {
  /** how many notes of sessions work on each goal of the case */
  notesPerGoal: (ctx: Ctx, caseId: string) => Promise<Record<string, number>>
}
