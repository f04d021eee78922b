import type { Ctx } from '../../platform/http/context.ts'
import { takingsOf } from './queries/takings.ts'

/** That instruments were asked, newest first: codes and dates only. For evaluation's "instruments repeated". */
export async function instrumentsTaken(ctx: Ctx, caseId: string) {
  const rows = await takingsOf(ctx, caseId)
  return rows
    .filter((r) => r.finishedAt)
    .map((r) => ({
      takingId: r.takingId,
      instrument: r.instrument,
      version: r.instrumentVersion,
      takenOn: r.takenOn,
      mode: r.mode,
      isComplete: r.isComplete,
    }))
}
