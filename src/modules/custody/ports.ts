import type { Ctx } from '../../platform/http/context.ts'

/** What custody asks of the way out and of signatures, which stand above it. */
export type Ports = {
  /** Is her way out being prepared, as far as this person may know it? */
  isLeaving: (ctx: Ctx, caseId: string) => Promise<boolean>
  /** the lines of her booklet whose receipt she signed on a screen, as far as this person may know it */
  signedHere: (ctx: Ctx, caseId: string) => Promise<ReadonlySet<number>>
}
