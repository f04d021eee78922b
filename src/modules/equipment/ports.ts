import type { Ctx } from '../../platform/http/context.ts'

/** What machines ask of the book of letters, which stands above them. */
export type Ports = {
  /** Of each of these the minute that was given a number and holds. */
  minutesOf: (
    ctx: Ctx,
    paper: 'ba-opname' | 'ba-hapus-alat',
    subjectIds: readonly string[],
  ) => Promise<ReadonlyMap<string, { letterId: string; number: string }>>
}
