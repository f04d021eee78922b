import { newId } from '../../../kernel/id.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveKeys } from '../../../platform/seal/case-keys.ts'
import { events } from '../events.ts'

/** Nobody works for her yet, or any more: a worker takes her up. The database looks whether it may be, and lends the keys. */
export async function takeUp(ctx: Ctx, { caseId }: { caseId: string }) {
  const { personId } = ctx.actor
  await ctx.door('take_up', caseId, newId(ctx.now), ctx.now.toString())
  await giveKeys(ctx.seal, caseId, personId, 'responsible')
  await ctx.record(events.social_worker_assigned, { caseId, subject: ['people', personId] })
  return {}
}
