import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import type { FigureName } from '../work.ts'

/** A woman, a day, how it was, and how much it counts: one, or the rupiah of a payment. */
type Rows = (ctx: Ctx) => RawBuilder<unknown>
const HERE = sql`c.state = 'open' and c.presence in ('in_house', 'away')`

const dayOf = ({ zone }: Ctx, at: RawBuilder<unknown>) => sql`(${at} at time zone ${zone})::date`
/** What this office sent, and what it hears of it (offers/rules.ts): nothing of an emergency. The tables let no other row through. */
const OWN_REFERRALS = ({ actor }: Ctx) => sql`from referrals o where o.office_person_id = ${actor.personId}`
const ANSWER = sql`case when o.status in ('new', 'emergency') then 'in_selection' else o.status end`

/** An urgent one is due on the day it came; here it has the three working days of any other, so that its term tells nothing. */
const dueAsAny = (ctx: Ctx) => {
  const came = dayOf(ctx, sql`o.received_at`)
  return sql`case when o.decision_due_on > ${came} then o.decision_due_on
    else ${came} + (array[3, 3, 5, 5, 5, 4, 3])[extract(isodow from ${came})::int] end`
}

/** What each figure counts, under the reader's own eyes: the same rows are counted and shown. */
const ROWS: Readonly<Record<FigureName, Rows>> = {
  doses: () => sql`select d.case_id, d.on_day, d.mark as part, 1::bigint as worth from marked_doses d`,
  screening: () => sql`
    select c.case_id, s.last_on as on_day, case when s.case_id is null then 'not_screened' else 'screened' end as part, 1::bigint as worth
      from cases c left join screened_health s on s.centre_id = c.centre_id and s.case_id = c.case_id where ${HERE}`,
  presence: () =>
    sql`select c.case_id, null::date as on_day, c.presence as part, 1::bigint as worth from cases c where ${HERE}`,
  leaves: () => sql`select l.case_id, l.out_on as on_day, l.kind as part, 1::bigint as worth from taken_leaves l`,
  // reckoned as everywhere (domain.md 6.5): one that is excused by a letter counts for nobody
  attendance: () => sql`
    select a.case_id, a.held_on as on_day, a.mark as part, 1::bigint as worth from group_attendances a
     where a.counts and not (a.mark = 'sick' and a.reason is not distinct from 'letter')`,
  practice: () =>
    sql`select p.case_id, p.held_on as on_day, null::text as part, 1::bigint as worth from practised_days p`,
  sessions: ({ actor }) => sql`
    select n.case_id, n.happened_on as on_day, n.kind as part, 1::bigint as worth from noted_days n
     where n.kind <> 'group' and n.author_id = ${actor.personId}`,
  instruments: () =>
    sql`select k.case_id, k.taken_on as on_day, null::text as part, 1::bigint as worth from taken_instruments k`,
  referred: (ctx) =>
    sql`select o.case_id, ${dayOf(ctx, sql`o.received_at`)} as on_day, ${ANSWER} as part, 1::bigint as worth ${OWN_REFERRALS(ctx)}`,
  // due by now, or answered already; of whoever was taken in at once neither that day nor its shorter term, which would say so
  answered: (ctx) => sql`
    select r.case_id, r.due as on_day, 1::bigint as worth, case when r.told <= r.due then 'in_time' else 'late' end as part
      from (select o.case_id, ${dueAsAny(ctx)} as due,
                   case when o.status not in ('new', 'emergency') then ${dayOf(ctx, sql`o.decided_at`)} end as told ${OWN_REFERRALS(ctx)}) r
     where r.told is not null or r.due < ${ctx.today.toString()}::date`,
  standing: (ctx) =>
    sql`select o.case_id, ${dayOf(ctx, sql`o.received_at`)} as on_day, ${ANSWER} as part, 1::bigint as worth ${OWN_REFERRALS(ctx)}`,
  paid: () =>
    sql`select null::uuid as case_id, m.paid_on as on_day, null::text as part, m.amount_rupiah::bigint as worth from paid_money m`,
}

/** How much there is of each part in each of these spans, over all rows where there is none. */
export async function countRows(
  ctx: Ctx,
  figure: FigureName,
  spans: readonly { from: string; until: string }[] | null,
) {
  const { rows } = spans
    ? await sql<{ i: number; part: string | null; n: string }>`
        select p.i::int as i, r.part, sum(r.worth) as n
          from unnest(${spans.map((s) => s.from)}::date[], ${spans.map((s) => s.until)}::date[]) with ordinality p (f, u, i)
          join (${ROWS[figure](ctx)}) r on r.on_day between p.f and p.u
         group by p.i, r.part`.execute(ctx.db)
    : await sql<{ i: number; part: string | null; n: string }>`
        select 0 as i, r.part, sum(r.worth) as n from (${ROWS[figure](ctx)}) r group by r.part`.execute(ctx.db)
  return rows.map((r) => ({ ...r, n: Number(r.n) }))
}

export const MOST_ROWS = 300

/** The rows of one bar, the newest first. */
export async function rowsBehind(ctx: Ctx, figure: FigureName, of: { from: string; until: string } | { part: string }) {
  const which = 'part' in of ? sql`r.part = ${of.part}` : sql`r.on_day between ${of.from}::date and ${of.until}::date`
  const { rows } = await sql<{ caseId: string | null; onDay: string | null; part: string | null; worth: string }>`
    select r.case_id, r.on_day, r.part, r.worth from (${ROWS[figure](ctx)}) r where ${which}
     order by r.on_day desc, r.case_id, r.part limit ${MOST_ROWS}`.execute(ctx.db)
  return rows.map((r) => ({ ...r, worth: Number(r.worth) }))
}
