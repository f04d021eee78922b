import type { Waiting } from '../../platform/http/server-part.ts'

/** What the work list asks of every module. */
export type Ports = {
  /** what waits on pages of their own */
  waiting: readonly Waiting[]
}
