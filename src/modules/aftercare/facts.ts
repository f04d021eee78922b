import type { Ctx } from '../../platform/http/context.ts'

/**
 * For reports (domain.md 6.8): contacts of a span of days with the codes that indicators count, one row a contact. No
 * words, no sums, no channel, no place. The reader's own rows only.
 */
export const contactFigures = (ctx: Ctx, from: string, to: string) =>
  ctx.db
    .selectFrom('aftercareContacts')
    .select(['caseId', 'month', 'happenedOn', 'isReached', 'work', 'toolStatus', 'isAboveLine'])
    .where('happenedOn', '>=', from)
    .where('happenedOn', '<=', to)
    .orderBy('happenedOn')
    .execute()

/** Did she agree on the year after? What was said last; nobody learns it who holds no key to what she said. */
export async function isAftercareAgreed(ctx: Ctx, caseId: string): Promise<boolean> {
  const plan = await ctx.db
    .selectFrom('aftercarePlans')
    .select('isAgreed')
    .where('caseId', '=', caseId)
    .where('replacedAt', 'is', null)
    .executeTakeFirst()
  return plan?.isAgreed ?? false
}
