import type { Ctx } from '../../../platform/http/context.ts'

/**
 * Those of these cases about which nothing automatic speaks any more (KS-10), from the chain: a death is on record and was
 * not taken back; each with the day of the death as its minute says it, until that is written the day on which it was told. Everybody of the house may ask; whoever may not see the way out learns
 * no more than this.
 */
export async function silencedOf(ctx: Ctx, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (caseIds.length === 0) return new Map()
  const { rows } = await ctx.client.query<{ case_id: string; died_on: string | null; told_at: string }>(
    'select case_id, died_on, told_at from sec.silenced($1)',
    [[...caseIds]],
  )
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  return new Map(rows.map((r) => [r.case_id, r.died_on ?? dayOf(r.told_at)] as const))
}
