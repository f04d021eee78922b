import { type RawBuilder, sql } from 'kysely'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { figureFor } from '../../indicators/facts.ts'
import { ageGroup } from '../../releases/rules.ts'
import type { Count, Definition, Span } from '../rules.ts'
import type { Row } from '../tally.ts'

/** So many rows are counted at once; more is said, and a shorter period asked for. */
const MOST_ROWS = 40_000

const OF_HER = sql`'track', c.track, 'intake', c.intake_id`
const SENDER = sql`'sender', (select r.source from referrals r where r.centre_id = c.centre_id and r.case_id = c.case_id)`
/** The stage in which she was at the end of the days that are counted, not the one of today. */
const STAGE_THEN = sql`coalesce((select s.to_stage from stage_days s where s.centre_id = c.centre_id and s.case_id = c.case_id
  and (s.at at time zone p.zone)::date <= p.until_on order by s.at desc limit 1), 'identification')`
const month = (day: RawBuilder<unknown>) => sql`'month', to_char(${day}, 'YYYY-MM')`

/**
 * The rows of each count over `p` (from_on, until_on, zone): `key` is what is counted, the same in every table; `dims` holds all that it
 * can be divided by. Nothing of what a browser sends stands in a query.
 */
const ROWS: Readonly<Record<Exclude<Count, 'indicator'>, RawBuilder<unknown>>> = {
  came: sql`
  select c.case_id::text as key, c.case_id, jsonb_build_object(${OF_HER}, ${SENDER}, ${month(sql`c.admitted_on`)}) as dims
    from cases c where c.admitted_on between p.from_on and p.until_on`,
  here: sql`
  select c.case_id::text as key, c.case_id, jsonb_build_object(${OF_HER}, ${SENDER}, 'stage', ${STAGE_THEN}) as dims
    from cases c where c.admitted_on <= p.until_on and (c.closed_on is null or c.closed_on > p.until_on)`,
  ended: sql`
  select e.case_id::text as key, e.case_id, jsonb_build_object(${OF_HER}, ${SENDER}, 'exit', e.exit_kind, ${month(sql`e.effective_on`)}) as dims
    from ended_stays e join cases c on c.centre_id = e.centre_id and c.case_id = e.case_id
   where e.effective_on between p.from_on and p.until_on`,
  sessions: sql`
  select 'session:' || g.group_id as key, null::uuid as case_id, jsonb_build_object('method', g.method, ${month(sql`g.held_on`)}) as dims
    from group_sessions g where g.held_on between p.from_on and p.until_on`,
  attendance: sql`
  select 'attendance:' || a.attendance_id as key, a.case_id, jsonb_build_object(${OF_HER}, 'mark', a.mark, ${month(sql`a.held_on`)}) as dims
    from group_attendances a join cases c on c.centre_id = a.centre_id and c.case_id = a.case_id
   where a.counts and a.held_on between p.from_on and p.until_on`,
  contacts: sql`
  select 'contact:' || k.contact_id as key, k.case_id,
         jsonb_build_object(${OF_HER}, 'after', k.month::text, 'work', k.work, ${month(sql`k.happened_on`)}) as dims
    from made_contacts k join cases c on c.centre_id = k.centre_id and c.case_id = k.case_id
   where k.is_reached and k.happened_on between p.from_on and p.until_on`,
  incidents: sql`
  select 'incident:' || i.incident_id as key, null::uuid as case_id,
         jsonb_build_object('level', i.level, 'kind', i.kind, ${month(sql`(i.happened_at at time zone p.zone)::date`)}) as dims
    from counted_incidents i where (i.happened_at at time zone p.zone)::date between p.from_on and p.until_on`,
}

export type Scope = 'whole' | 'own'
/** Of whom it speaks: of the house, or of the women whom a worker accompanies. */
export const scopeOf = (ctx: Ctx): Scope =>
  ctx.actor.roles.some((r) => r === 'head' || r === 'coordinator' || r === 'administration') ? 'whole' : 'own'

/** What is counted in these days, as far as this reader may read it. @throws Refusal `too_many_rows`, `not_found` */
export async function rowsOf(ctx: Ctx, def: Definition, { from, until }: Span): Promise<Row[]> {
  if (def.count === 'indicator') return indicatorRows(ctx, def, { from, until })
  const mine =
    scopeOf(ctx) === 'own'
      ? sql`(r.case_id is null or r.case_id = any ((select sec.cases('caseload'))::uuid[]))`
      : sql`true`
  const { rows } = await sql<{ key: string; caseId: string | null; dims: Row['dims'] }>`
    select r.key, r.case_id, r.dims
      from (select ${from.toString()}::date as from_on, ${until.toString()}::date as until_on, ${ctx.zone}::text as zone) p
      join lateral (${ROWS[def.count]}) r on ${mine}
     order by r.key limit ${MOST_ROWS + 1}`.execute(ctx.db)
  if (rows.length > MOST_ROWS) throw new Refusal('too_many_rows')
  const asksAge = [def.row, def.column, ...def.filters.map((f) => f.dim)].includes('age')
  if (!asksAge) return rows
  // the year of birth stands with her name, under its key
  const labels = await labelsOf(ctx, [...new Set(rows.flatMap((r) => r.caseId ?? []))])
  const on = until.toString()
  return rows.map((r) => ({
    ...r,
    dims: { ...r.dims, age: ageGroup(labels.get(r.caseId ?? '')?.birthYear ?? null, on) },
  }))
}

/** Rows of an indicator, month by month where months are asked for: a figure of a year is not the sum of its months. */
async function indicatorRows(ctx: Ctx, def: Definition, span: Span): Promise<Row[]> {
  const byMonth = def.row === 'month' || def.column === 'month' || def.filters.some((f) => f.dim === 'month')
  const all: Row[] = []
  for (const s of byMonth ? monthsOf(span) : [span]) {
    const f = await figureFor(ctx, def.indicator ?? 0, s)
    if (!f) throw new Refusal('not_found')
    const once = new Set(f.rows.map((r) => r.caseId)).size === f.rows.length
    const name = `i${def.indicator}:${s.from}:${s.until}`
    for (const [i, r] of f.rows.entries()) {
      const key = once && r.caseId !== null ? r.caseId : `${name}:${i}:${r.caseId ?? ''}`
      all.push({
        key,
        caseId: r.caseId,
        dims: { part: r.part, ...(byMonth && { month: s.from.toString().slice(0, 7) }) },
        n: r.n,
        d: r.d,
      })
    }
  }
  if (all.length > MOST_ROWS) throw new Refusal('too_many_rows')
  return all
}

/** Of two years that begin and end within a month. */
const MOST_MONTHS = 25

function monthsOf({ from, until }: Span): Span[] {
  const months: Span[] = []
  for (let m = from.toPlainYearMonth(); months.length < MOST_MONTHS; m = m.add({ months: 1 })) {
    const first = m.toPlainDate({ day: 1 })
    if (Temporal.PlainDate.compare(first, until) > 0) break
    const last = m.toPlainDate({ day: m.daysInMonth })
    months.push({
      from: Temporal.PlainDate.compare(first, from) < 0 ? from : first,
      until: Temporal.PlainDate.compare(last, until) > 0 ? until : last,
    })
  }
  return months
}
