import type { Ctx } from '../../platform/http/context.ts'
import type { AttendanceSource } from './queries/standing.ts'
import type { HowNotHere } from './rules.ts'

export type NotHere = (
  ctx: Ctx,
  caseIds: readonly string[],
  at: Temporal.Instant,
) => Promise<ReadonlyMap<string, HowNotHere>>

/** What the sessions ask of the classes and of the house. */
export type Ports = {
  /** books of attendance beside group sessions */
  attendance: readonly AttendanceSource[]
  /** those of these women who were not in the house at that moment */
  notHere: NotHere
}
