import type { Ctx } from '../../../platform/http/context.ts'
import { actingBook, rolesBy } from '../../deputies/facts.ts'
import { getCase } from '../facts/case.ts'
import type { Ports } from '../ports.ts'

/** A page is whole weeks, so that what is gathered by week never stands on two: as many weeks as hold this many events. */
export const TIMELINE_PAGE = 30

type Row = {
  seq: number
  at: string
  on: string
  time: string | null
  is_late: boolean
  kind: string
  by: string | null
  person_id: string
  details: Record<string, unknown>
  subject_table: string | null
  subject_id: string | null
  next: string | null
}

/**
 * In the order in which it happened, not in which it was written down: `when` of an event names the details that hold its day
 * and hour. A day without an hour stands at noon; nothing stands later than it was written.
 */
const HAPPENED = `
  select a.*, case when w.day is null or (w.clock is null and w.day >= (a.at at time zone $4)::date) then a.at
      else least(a.at, (w.day + coalesce(w.clock, '12:00')) at time zone $4) end as happened,
    w.day is null or w.clock is not null or w.day >= (a.at at time zone $4)::date as has_time
  from audit_entries a left join unnest($5::text[], $6::text[], $7::text[]) k (kind, day, clock) on k.kind = a.kind
    cross join lateral (select (a.details ->> k.day)::date as day, (a.details ->> k.clock)::time as clock) w
  where a.centre_id = $1 and a.case_id = $2 and a.kind <> all ($3)
    and ($8::text[] is null or a.kind = any ($8))`

/** The rest is asked from the Monday of the thirtieth event onward; before it stands the next page. */
const PAGE = `
  with told as (${HAPPENED}), page as (select * from told where $9::date is null or happened < $9::date::timestamp at time zone $4),
    edge as (select date_trunc('week', happened at time zone $4)::date as monday from page order by happened desc offset ${TIMELINE_PAGE - 1} limit 1)
  select e.seq, e.at, to_char(e.happened at time zone $4, 'YYYY-MM-DD') as "on",
    case when e.has_time then to_char(e.happened at time zone $4, 'HH24:MI') end as "time",
    (e.happened at time zone $4)::date < (e.at at time zone $4)::date as is_late,
    e.kind, p.call_name as by, e.person_id, e.details, e.subject_table, e.subject_id,
    (select monday::text from edge where exists (select from page o where o.happened < edge.monday::timestamp at time zone $4)) as next
  from page e left join people p on p.centre_id = e.centre_id and p.person_id = e.person_id
  where e.happened >= coalesce((select monday from edge), '-infinity')::timestamp at time zone $4
  order by e.happened desc, e.seq desc`

/** Of what happened as much as she is told: the policy of the chain asks who is (audit/policy.ts). */
export const timeline =
  ({ tellers, events }: Pick<Ports, 'tellers' | 'events'>) =>
  async (ctx: Ctx, input: { caseId: string; before?: string | undefined; group: string }) => {
    await getCase(ctx, input.caseId)
    const dated = events.flatMap((e) => (e.when ? [{ kind: e.kind, ...e.when }] : []))
    const { rows } = await ctx.client.query<Row>(PAGE, [
      ctx.actor.centreId,
      input.caseId,
      events.flatMap((e) => (e.silent ? [e.kind] : [])),
      ctx.zone,
      dated.map((e) => e.kind),
      dated.map((e) => e.day),
      dated.map((e) => e.time ?? null),
      input.group === 'all' ? null : events.flatMap((e) => (e.under === input.group ? [e.kind] : [])),
      input.before ?? null,
    ])
    const texts = await textsOf(ctx, tellers, input.caseId, rows)
    const [acting, rolesFor] = [await actingBook(ctx), rolesBy(events)]
    const lines = new Map(events.map((e) => [String(e.kind), e.line ?? null]))
    return {
      items: rows.map((r) => {
        const known = r.subject_table ? texts.get(r.subject_table) : undefined
        const text = known && r.subject_id ? (known.get(r.subject_id) ?? null) : null
        return {
          ...{ seq: r.seq, at: r.at, on: r.on, time: r.time, isLate: r.is_late, kind: r.kind, details: r.details },
          by: r.by ?? '',
          as: acting({ personId: r.person_id, at: r.at, by: rolesFor.get(r.kind) ?? [] }),
          line: lines.get(r.kind) ?? null,
          subjectTable: r.subject_table,
          subjectId: r.subject_id,
          text,
          isRestricted: known !== undefined && text === null,
        }
      }),
      next: rows[0]?.next ?? null,
    }
  }

/** The words of the records that it speaks of, by table. */
async function textsOf(ctx: Ctx, tellers: Ports['tellers'], caseId: string, rows: readonly Row[]) {
  const texts = new Map<string, Map<string, string | null>>()
  for (const table of new Set(rows.map((r) => r.subject_table))) {
    const teller = table === null ? undefined : tellers[table]
    if (!table || !teller) continue
    const ids = rows.flatMap((r) => (r.subject_table === table && r.subject_id ? [r.subject_id] : []))
    texts.set(table, await teller(ctx, caseId, ids))
  }
  return texts
}
