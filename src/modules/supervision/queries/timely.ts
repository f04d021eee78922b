import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import { type Span, TIMELY, type Timely } from '../rules.ts'

/**
 * What fell due in the span while she was the responsible worker, and what of it was kept: I4, I5, I10 and I11 of domain.md 10.2, for the women
 * whose rows are open to her. Of a span that is not over it counts what is due by today.
 */
export async function timelyOf(ctx: Ctx, { from, until }: Span) {
  const today = ctx.today.toString()
  const last = until < today ? until : today
  const found = []
  for (const what of TIMELY) {
    const { rows } = await sql<{ due: number; kept: number }>`
      select count(*)::int as due, count(*) filter (where r.kept)::int as kept
        from (select ${from}::date as from_on, ${last}::date as until_on, ${ctx.zone}::text as zone) p
        join lateral (${ROWS[what]}) r on true
        join case_team t on t.case_id = r.case_id and t.person_id = ${ctx.actor.personId} and t.part = 'responsible'
          and (t.from_at at time zone p.zone)::date <= r.due_on and (t.until_at is null or (t.until_at at time zone p.zone)::date > r.due_on)`.execute(
      ctx.db,
    )
    const [row] = rows
    if (row && row.due > 0) found.push({ what, ...row })
  }
  return found
}

/** Each thing that fell due in the span `p`: of which case, on which day, and whether it was kept. */
const ROWS: Readonly<Record<Timely, RawBuilder<unknown>>> = {
  assessment: sql`
    select c.case_id, c.admitted_on + 14 as due_on, exists (select from signed_assessments a
             where a.centre_id = c.centre_id and a.case_id = c.case_id and a.signed_on <= c.admitted_on + 14) as kept
      from cases c
     where c.admitted_on + 14 between p.from_on and p.until_on and (c.closed_on is null or c.closed_on >= c.admitted_on + 14)`,
  plan: sql`
    select c.case_id, c.admitted_on + 21 as due_on, exists (select from agreed_plans s
             where s.centre_id = c.centre_id and s.case_id = c.case_id and s.signed_on <= c.admitted_on + 21) as kept
      from cases c
     where c.admitted_on + 21 between p.from_on and p.until_on and (c.closed_on is null or c.closed_on >= c.admitted_on + 21)`,
  weekly: sql`
    select s.case_id, s.began + 7 * w.k + 6 as due_on, exists (select from noted_days n
             where n.centre_id = s.centre_id and n.case_id = s.case_id and n.happened_on between s.began + 7 * w.k and s.began + 7 * w.k + 6) as kept
      from (select e.centre_id, e.case_id, min((e.at at time zone p.zone)::date) as began
              from stage_days e where e.to_stage = 'intervention' group by e.centre_id, e.case_id) s
      join cases c on c.centre_id = s.centre_id and c.case_id = s.case_id
      cross join lateral generate_series(0, (p.until_on - s.began - 6) / 7) w (k)
     where s.began <= p.until_on - 6 and s.began + 7 * w.k + 6 between p.from_on and p.until_on
       and (c.closed_on is null or c.closed_on >= s.began + 7 * w.k + 6)`,
  review: sql`
    select a.case_id, a.anchor + 30 as due_on, exists (select from held_reviews r
             where r.centre_id = a.centre_id and r.case_id = a.case_id and r.held_on > a.anchor and r.held_on <= a.anchor + 30) as kept
      from (select e.centre_id, e.case_id, min((e.at at time zone p.zone)::date) as anchor
              from stage_days e where e.to_stage = 'intervention' group by e.centre_id, e.case_id
            union select h.centre_id, h.case_id, h.held_on from held_reviews h) a
      join cases c on c.centre_id = a.centre_id and c.case_id = a.case_id
     where a.anchor + 30 between p.from_on and p.until_on and (c.closed_on is null or c.closed_on >= a.anchor + 30)`,
}
