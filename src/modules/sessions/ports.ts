import type { AttendanceSource } from './queries/standing.ts'

/** What the sessions ask of the classes. */
export type Ports = {
  /** books of attendance beside group sessions */
  attendance: readonly AttendanceSource[]
}
