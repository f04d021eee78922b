import { sql } from 'kysely'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { goalWays } from '../../plans/facts.ts'
import { COHORT_WEEKS, viewOf } from '../rules.ts'
import { mineOnly } from './tile-rows.ts'

/** So many intakes stand beside each other. */
const INTAKES = 8

type Goals = { intakeId: string; goals: number; first: number; last: number }
type Marks = { intakeId: string; firstOf: number; firstAttended: number; lastOf: number; lastAttended: number }
type Work = { intakeId: string; reached: number; working: number }

/**
 * The beginning and the end of each intake beside each other: goals where she began and at their last rating, attendance in the first and last
 * weeks of a stay, work at the last contact after it. Of whom there is only one of both, neither is counted. @throws Refusal `not_found`
 * to an office, which is told nothing of how a woman does
 */
export async function cohorts(ctx: Ctx) {
  const view = viewOf(ctx.actor.roles)
  if (view === 'office') throw new Refusal('not_found')
  const today = ctx.today.toString()
  const last = await ctx.db
    .selectFrom('intakes')
    .select(['intakeId', 'name'])
    .where('startsOn', '<=', today)
    .orderBy('startsOn', 'desc')
    .limit(INTAKES)
    .execute()
  const ids = last.map((i) => i.intakeId)
  const those = sql`c.intake_id = any (${ids}::uuid[]) and c.admitted_on is not null and ${mineOnly(view, sql`c.case_id`)}`
  const { rows: women } = await sql<{ intakeId: string; n: number }>`
    select c.intake_id, count(*)::int as n from cases c where ${those} group by c.intake_id`.execute(ctx.db)
  const { rows: goals } = await sql<Goals>`
    select c.intake_id, count(*)::int as goals, avg(g.first)::float8 as first, avg(g.last)::float8 as last
      from (${goalWays(sql`r.case_id in (select c.case_id from cases c where ${those})`)}) g
      join cases c on c.centre_id = g.centre_id and c.case_id = g.case_id
     where ${those} group by c.intake_id`.execute(ctx.db)
  const days = 7 * COHORT_WEEKS
  const { rows: marks } = await sql<Marks>`
    select m.intake_id, count(*) filter (where m.early)::int as first_of, count(*) filter (where m.early and m.attended)::int as first_attended,
           count(*) filter (where m.late)::int as last_of, count(*) filter (where m.late and m.attended)::int as last_attended
      from (select c.intake_id, a.mark in ('present', 'late', 'dispensation') as attended, a.held_on < c.admitted_on + ${days}::int as early,
                   a.held_on > coalesce(e.effective_on, ${today}::date) - ${days}::int as late
              from cases c
              join group_attendances a on a.centre_id = c.centre_id and a.case_id = c.case_id
              left join ended_stays e on e.centre_id = c.centre_id and e.case_id = c.case_id
             where ${those} and a.counts and not (a.mark = 'sick' and a.reason is not distinct from 'letter')
               and coalesce(e.effective_on, ${today}::date) - c.admitted_on >= ${2 * days}::int) m
     group by m.intake_id`.execute(ctx.db)
  const { rows: work } = await sql<Work>`
    select k.intake_id, count(*)::int as reached, count(*) filter (where k.work in ('business_running', 'employed'))::int as working
      from (select distinct on (m.centre_id, m.case_id) c.intake_id, m.work from made_contacts m
              join cases c on c.centre_id = m.centre_id and c.case_id = m.case_id
             where ${those} and m.is_reached and m.work is not null
             order by m.centre_id, m.case_id, m.happened_on desc, m.recorded_at desc) k
     group by k.intake_id`.execute(ctx.db)
  return {
    view,
    cohorts: last.toReversed().map(({ intakeId, name }) => {
      const of = <T extends { intakeId: string }>(rows: readonly T[]) => rows.find((r) => r.intakeId === intakeId)
      const [g, m, w] = [of(goals), of(marks), of(work)]
      const share = (n: number, d: number) => (d === 0 ? null : (100 * n) / d)
      return {
        ...{ intakeId, name, women: of(women)?.n ?? 0 },
        goals: g ? { n: g.goals, first: g.first, last: g.last } : null,
        attendance:
          m && m.firstOf > 0 && m.lastOf > 0
            ? { first: share(m.firstAttended, m.firstOf), last: share(m.lastAttended, m.lastOf) }
            : null,
        work: w ? { reached: w.reached, working: w.working } : null,
      }
    }),
  }
}
