import type { Ctx } from '../../platform/http/context.ts'

export type Ports = {
  /** the breach as which a copy that did not come back was written down, for whoever may read it */
  breachOf: (ctx: Ctx, extractId: string) => Promise<{ breachId: string; number: string } | null>
}
