import { newId } from '../../../kernel/id.ts'
import type { Code } from '../../../platform/database/kysely.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import type { StepDoc } from '../sealed-docs.ts'

type Step = 'proposed' | 'taken_back' | 'returned' | 'decided' | 'reopened' | 'withdrawn'

/** One step on the way to a decision, with its reason; never written over. */
export async function writeStep(
  ctx: Ctx,
  c: { caseId: string; isProtected: boolean },
  step: Step,
  kind: Code<'referralSteps', 'kind'> | null,
  reason: string,
): Promise<string> {
  const stepId = newId(ctx.now)
  const doc: StepDoc = { reason }
  const body = await ctx.seal.sealJson('identity', c.caseId, place('referral_steps', stepId), doc)
  await ctx.db
    .insertInto('referralSteps')
    .values({
      centreId: ctx.actor.centreId,
      stepId,
      caseId: c.caseId,
      personId: ctx.actor.personId,
      at: ctx.now.toString(),
      step,
      kind,
      isProtected: c.isProtected,
      body,
    })
    .execute()
  return stepId
}
