import type { NotHere } from '../groups/facts/moment.ts'
import type { AttendanceSource } from './queries/standing.ts'

/** What the sessions ask of the classes and of the house. */
export type Ports = {
  /** books of attendance beside group sessions */
  attendance: readonly AttendanceSource[]
  /** those of these women who were not in the house at that moment */
  notHere: NotHere
}
