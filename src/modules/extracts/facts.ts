import type { Ctx } from '../../platform/http/context.ts'
import { numberOf } from './rules.ts'

/** Which copy and for whom, for whoever may read the register. */
export async function copyNamed(ctx: Ctx, extractId: string) {
  const x = await ctx.db
    .selectFrom('extracts')
    .select('recipient')
    .where('extractId', '=', extractId)
    .executeTakeFirst()
  return x ? { extractId, no: numberOf(extractId), recipient: x.recipient } : null
}
