import { holdsKey } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { allows } from '../../kernel/rule.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { noContactRows, noContactShown, safeContactRows } from './contact-rows.ts'
import { nightOf } from './night.ts'

/** Refuses whoever holds no key of the class "safety" for this case: an empty list would be a lie. */
async function mayOpen(ctx: Ctx, caseId: string): Promise<void> {
  const c = await getCase(ctx, caseId)
  if (!allows(holdsKey('safety'), ctx.actor, { centre_id: c.centreId, case_id: c.caseId, is_protected: c.isProtected }))
    throw new Refusal('not_allowed')
}

export async function list(ctx: Ctx, { caseId }: { caseId: string }) {
  await mayOpen(ctx, caseId)
  const never = await noContactRows(ctx, caseId)
  return { safe: await safeContactRows(ctx, caseId), never: never.map(noContactShown) }
}

export async function firstNight(ctx: Ctx, { caseId }: { caseId: string }) {
  await mayOpen(ctx, caseId)
  return { night: await nightOf(ctx, caseId) }
}
