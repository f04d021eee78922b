import type { Ctx } from '../../platform/http/context.ts'

/** On the timeline: where she was referred to. Whoever does not know of a referral has neither the line nor this. */
export async function tellReferrals(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('serviceReferrals as r')
    .innerJoin('services as s', (j) =>
      j.onRef('s.centreId', '=', 'r.centreId').onRef('s.serviceId', '=', 'r.serviceId'),
    )
    .select(['r.serviceReferralId as id', 's.name'])
    .where('r.caseId', '=', caseId)
    .where('r.serviceReferralId', 'in', [...ids])
    .execute()
  return new Map(rows.map((r) => [r.id, r.name]))
}
