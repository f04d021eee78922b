import type { z } from 'zod'
import type { Ctx } from '../../platform/http/context.ts'
import type { referrals } from '../referrals/contract.ts'
import type { residence } from '../residence/contract.ts'

/** Asked of the modules where it is done by day. */
export type Ports = {
  register: (ctx: Ctx, input: z.output<typeof referrals.register.input>) => Promise<{ caseId: string }>
  freeBeds: (ctx: Ctx) => Promise<z.output<typeof residence.freeBeds.output>>
  holdBed: (ctx: Ctx, bedId: string) => Promise<string>
  freeHeld: (ctx: Ctx, periodId: string) => Promise<string | null>
}
