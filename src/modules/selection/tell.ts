import type { Ctx } from '../../platform/http/context.ts'
import { openDocs } from '../../platform/seal/bodies.ts'
import type { ContactDoc, StepDoc } from './sealed-docs.ts'

/** The words of steps on the timeline; null where the reader holds no key. */
export async function tellSteps(ctx: Ctx, caseId: string, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('referralSteps')
    .select(['stepId as id', 'caseId', 'body'])
    .where('caseId', '=', caseId)
    .where('stepId', 'in', [...ids])
    .execute()
  const docs = await openDocs<StepDoc>(ctx, 'identity', 'referral_steps', rows)
  const told = new Map(rows.map((r, i) => [r.id, docs[i]?.reason ?? null]))
  return new Map(ids.map((id) => [id, told.get(id) ?? null]))
}

export async function tellContacts(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = await ctx.db
    .selectFrom('referralContacts')
    .select(['contactId as id', 'caseId', 'body'])
    .where('caseId', '=', caseId)
    .where('contactId', 'in', [...ids])
    .execute()
  const docs = await openDocs<ContactDoc>(ctx, 'identity', 'referral_contacts', rows)
  const told = new Map(rows.map((r, i) => [r.id, docs[i]?.text ?? null]))
  return new Map(ids.map((id) => [id, told.get(id) ?? null]))
}
