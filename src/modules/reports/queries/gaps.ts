import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { GAPS, GAPS_OF, type Gap, viewOf } from '../rules.ts'
import { mineOnly } from './tile-rows.ts'

/** So many of each are shown at once; what is mended makes room. */
const MOST = 50

const since = (days: number) => sql`(t.today - ${sql.lit(days)}::int)`

/** Who lacks what, over `t` (today, zone). What counts as late is what the indicator counts (indicators/catalogue). */
const ROWS: Readonly<Record<Gap, RawBuilder<unknown>>> = {
  unanswered: sql`
  select r.case_id from referrals r
   where r.status = 'new' and r.contacted_at is null and (r.received_at at time zone t.zone)::date < ${since(3)}`,
  worker: sql`
  select c.case_id from cases c where c.state = 'open' and c.responsible_id is null`,
  dates: sql`
  select c.case_id from cases c where c.closed_on < c.admitted_on`,
  assessment: sql`
  select c.case_id from cases c
   where c.state = 'open' and c.admitted_on < ${since(14)}
     and not exists (select from signed_assessments a where a.centre_id = c.centre_id and a.case_id = c.case_id)`,
  plan: sql`
  select c.case_id from cases c
   where c.state = 'open' and c.admitted_on <= ${since(21)}
     and not exists (select from agreed_plans s where s.centre_id = c.centre_id and s.case_id = c.case_id)`,
  note: sql`
  select c.case_id from cases c
   where c.state = 'open' and c.stage = 'intervention'
     and exists (select from stage_days e where e.centre_id = c.centre_id and e.case_id = c.case_id and e.to_stage = 'intervention'
                  and (e.at at time zone t.zone)::date <= ${since(7)})
     and not exists (select from noted_days n where n.centre_id = c.centre_id and n.case_id = c.case_id and n.happened_on > ${since(7)})`,
  review: sql`
  select c.case_id from cases c
   where c.state = 'open' and c.stage in ('intervention', 'review')
     and exists (select from stage_days e where e.centre_id = c.centre_id and e.case_id = c.case_id and e.to_stage = 'intervention'
                  and (e.at at time zone t.zone)::date < ${since(30)})
     and not exists (select from held_reviews h where h.centre_id = c.centre_id and h.case_id = c.case_id and h.held_on >= ${since(30)})`,
  bed: sql`
  select c.case_id from cases c
   where c.state = 'open' and c.presence = 'in_house'
     and not exists (select from current_rooms r where r.centre_id = c.centre_id and r.case_id = c.case_id)`,
  contact: sql`
  select distinct w.case_id
    from due_contacts w join cases c on c.centre_id = w.centre_id and c.case_id = w.case_id
   where c.state = 'aftercare' and w.due_on < t.today
     and not exists (select from made_contacts k where k.centre_id = w.centre_id and k.case_id = w.case_id and k.month = w.month)`,
}

/** What is missing, late or contradictory, each with the women whom it touches. */
export async function gaps(ctx: Ctx) {
  const view = viewOf(ctx.actor.roles)
  const found = []
  for (const gap of GAPS_OF[view]) {
    const { rows } = await sql<{ caseId: string; n: number }>`
      select r.case_id, count(*) over ()::int as n
        from (select ${ctx.today.toString()}::date as today, ${ctx.zone}::text as zone) t
        join lateral (${ROWS[gap]}) r on ${mineOnly(view, sql`r.case_id`)}
       order by r.case_id limit ${MOST}`.execute(ctx.db)
    if (rows.length > 0) found.push({ gap, rows })
  }
  const labels = await labelsOf(ctx, [...new Set(found.flatMap((f) => f.rows.map((r) => r.caseId)))])
  return {
    checked: GAPS_OF[view].length,
    gaps: found.map(({ gap, rows }) => ({
      ...{ gap, sort: GAPS[gap].sort, touches: GAPS[gap].touches, n: rows[0]?.n ?? 0 },
      rows: rows.map(({ caseId }) => {
        const { label = '–', honorific = null, isProtected = false } = labels.get(caseId) ?? {}
        return { caseId, label, honorific, isProtected }
      }),
    })),
  }
}
