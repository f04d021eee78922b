import type { Ctx } from '../../platform/http/context.ts'

export type Sent = { serviceReferralId: string; referredOn: string }

/** Asked of the module where she is sent to a service. */
export type Ports = {
  /** of each of these women the last time that she was sent to a service of health */
  sentForHealth: (ctx: Ctx, caseIds: readonly string[]) => Promise<ReadonlyMap<string, Sent>>
}
