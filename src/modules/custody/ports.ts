import type { Ctx } from '../../platform/http/context.ts'

/** What custody asks of the way out, which stands above it. */
export type Ports = {
  /** Is her way out being prepared, as far as this person may know it? */
  isLeaving: (ctx: Ctx, caseId: string) => Promise<boolean>
}
