import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../facts/case.ts'
import type { Ports } from '../ports.ts'

export const TIMELINE_PAGE = 20

/** Which events belong to which filter of the screen; the rest is shown under "all" only. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  session: ['sessions.'],
  class: ['programme.', 'training.'],
  incident: ['incidents.', 'health.'],
  letter: ['letters.'],
  stage: [
    'cases.stage_moved',
    'cases.closed',
    'cases.opened',
    'cases.gate_overridden',
    'plans.',
    'conferences.',
    'evaluations.',
    'terminations.',
    'referrals.',
    'screening.',
    'selection.',
    'complaints.',
  ],
}

/** Of what happened as much as she is told: the policy of the chain asks who is (audit/policy.ts). */
export const timeline =
  ({ tellers, events }: Pick<Ports, 'tellers' | 'events'>) =>
  async (ctx: Ctx, input: { caseId: string; beforeSeq?: number | undefined; group: string }) => {
    await getCase(ctx, input.caseId)
    const silent = events.flatMap((e) => (e.silent ? [e.kind] : []))
    const prefixes = GROUPS[input.group] ?? []
    const { rows } = await ctx.client.query<{
      seq: number
      at: string
      kind: string
      by: string | null
      details: Record<string, unknown>
      subject_table: string | null
      subject_id: string | null
    }>(
      `select a.seq, a.at, a.kind, p.call_name as by, a.details, a.subject_table, a.subject_id
       from audit_entries a left join people p on p.centre_id = a.centre_id and p.person_id = a.person_id
       where a.centre_id = $1 and a.case_id = $2 and ($3::bigint is null or a.seq < $3) and a.kind <> all ($4)
         and (cardinality($5::text[]) = 0 or exists (select 1 from unnest($5::text[]) g where starts_with(a.kind, g)))
       order by a.seq desc limit ${TIMELINE_PAGE + 1}`,
      [ctx.actor.centreId, input.caseId, input.beforeSeq ?? null, silent, prefixes],
    )
    const shown = rows.slice(0, TIMELINE_PAGE)
    const texts = new Map<string, Map<string, string | null>>()
    for (const table of new Set(shown.map((r) => r.subject_table))) {
      const teller = table === null ? undefined : tellers[table]
      if (!table || !teller) continue
      const ids = shown.flatMap((r) => (r.subject_table === table && r.subject_id ? [r.subject_id] : []))
      texts.set(table, await teller(ctx, input.caseId, ids))
    }
    return {
      items: shown.map((r) => {
        const known = r.subject_table ? texts.get(r.subject_table) : undefined
        const text = known && r.subject_id ? (known.get(r.subject_id) ?? null) : null
        return {
          seq: r.seq,
          at: r.at,
          kind: r.kind,
          by: r.by ?? '',
          details: r.details,
          subjectTable: r.subject_table,
          subjectId: r.subject_id,
          text,
          isRestricted: known !== undefined && text === null,
        }
      }),
      more: rows.length > TIMELINE_PAGE,
    }
  }
