import type { Ctx } from '../../../platform/http/context.ts'

/** What begins the silence, what dates it, and what takes it back; the last of them says what holds. */
const SILENCING = ['terminations.silenced', 'terminations.death_minute_signed', 'terminations.abandoned']

/**
 * Those of these cases about which nothing automatic speaks any more (KS-10), from the chain: a death is on record and was
 * not taken back; each with the day of the death as its minute says it, until that is written the day on which it was told. Everybody of the house may ask; whoever may not see the way out learns
 * no more than this.
 */
export async function silencedOf(ctx: Ctx, caseIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (caseIds.length === 0) return new Map()
  const { rows } = await ctx.client.query<{ case_id: string; kind: string; at: string; on: string | null }>(
    `select distinct on (case_id) case_id, kind, at, details ->> 'on' as on from audit_entries
     where centre_id = $1 and case_id = any ($2) and kind = any ($3)
     order by case_id, seq desc`,
    [ctx.actor.centreId, [...caseIds], SILENCING],
  )
  const dayOf = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO(ctx.zone).toPlainDate().toString()
  return new Map(
    rows.flatMap((r) => (r.kind === 'terminations.abandoned' ? [] : [[r.case_id, r.on ?? dayOf(r.at)] as const])),
  )
}
