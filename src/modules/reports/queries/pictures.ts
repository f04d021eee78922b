import { sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import { BED_DAYS, outcomeOf, takenOn, type View, WEEKS } from '../rules.ts'
import { mineOnly } from './tile-rows.ts'

/** How many stand in each stage. */
export async function stages(ctx: Ctx, view: View) {
  const { rows } = await sql<{ stage: string; n: number }>`
    select c.stage, count(*)::int as n from cases c
     where c.state = 'open' and ${mineOnly(view, sql`c.case_id`)} group by c.stage`.execute(ctx.db)
  return rows
}

/** And with whom, in which stage. */
export async function workload(ctx: Ctx) {
  const { rows } = await sql<{ personId: string; name: string; stage: string; n: number }>`
    select w.person_id, w.call_name as name, c.stage, count(*)::int as n
      from cases c join people w on w.centre_id = c.centre_id and w.person_id = c.responsible_id
     where c.state = 'open' group by w.person_id, w.call_name, c.stage order by w.call_name`.execute(ctx.db)
  return [...Map.groupBy(rows, (r) => r.personId)].map(([personId, of]) => ({
    personId,
    name: of[0]?.name ?? '–',
    stages: of.map(({ stage, n }) => ({ stage, n })),
  }))
}

/** Beds taken, day by day. */
export async function beds(ctx: Ctx) {
  const first = ctx.today.subtract({ days: BED_DAYS - 1 }).toString()
  const { rows } = await sql<{ fromOn: string; untilOn: string | null }>`
    select b.from_on, b.until_on from taken_beds b
     where b.from_on <= ${ctx.today.toString()} and (b.until_on is null or b.until_on > ${first})`.execute(ctx.db)
  const { rows: all } = await sql<{ n: number }>`select count(*)::int as n from given_beds`.execute(ctx.db)
  return { all: all[0]?.n ?? 0, days: takenOn(rows, ctx.today, BED_DAYS) }
}

/** Attendance by week, reckoned as everywhere (domain.md 6.5): Monday to Sunday, the oldest first. */
export async function weeks(ctx: Ctx, view: View) {
  const monday = ctx.today.subtract({ days: ctx.today.dayOfWeek - 1 })
  const first = monday.subtract({ weeks: WEEKS - 1 })
  const { rows } = await sql<{ week: number; attended: number; counted: number }>`
    select (a.held_on - ${first.toString()}::date) / 7 as week,
           count(*) filter (where a.mark in ('present', 'late', 'dispensation'))::int as attended, count(*)::int as counted
      from group_attendances a
     where a.held_on between ${first.toString()} and ${ctx.today.toString()} and a.counts
       and not (a.mark = 'sick' and a.reason is not distinct from 'letter') and ${mineOnly(view, sql`a.case_id`)}
     group by 1`.execute(ctx.db)
  return Array.from({ length: WEEKS }, (_, i) => {
    const { attended = 0, counted = 0 } = rows.find((r) => r.week === i) ?? {}
    return { from: first.add({ weeks: i }).toString(), attended, counted }
  })
}

/** How the women are who were reached after the service in the last year: the last that each told at each month. */
export async function after(ctx: Ctx, view: View) {
  const since = ctx.today.subtract({ years: 1 }).toString()
  const { rows } = await sql<{ month: number; work: string; n: number }>`
    select k.month, k.work, count(*)::int as n
      from (select distinct on (m.centre_id, m.case_id, m.month) m.case_id, m.month, m.work from made_contacts m
             where m.happened_on > ${since} and m.happened_on <= ${ctx.today.toString()} and m.month is not null and m.is_reached and m.work is not null
             order by m.centre_id, m.case_id, m.month, m.happened_on desc, m.recorded_at desc) k
     where ${mineOnly(view, sql`k.case_id`)}
     group by k.month, k.work order by k.month, k.work`.execute(ctx.db)
  return rows
}

/** What became of each of the last intakes. */
export async function intakes(ctx: Ctx) {
  const last = await ctx.db
    .selectFrom('intakes')
    .select(['intakeId', 'name'])
    .where('startsOn', '<=', ctx.today.toString())
    .orderBy('startsOn', 'desc')
    .limit(6)
    .execute()
  const { rows } = await sql<{ intakeId: string; exit: string | null; n: number }>`
    select c.intake_id, e.exit_kind as exit, count(*)::int as n
      from cases c left join ended_stays e on e.centre_id = c.centre_id and e.case_id = c.case_id
     where c.intake_id = any (${last.map((i) => i.intakeId)}::uuid[]) and c.admitted_on is not null
     group by c.intake_id, e.exit_kind`.execute(ctx.db)
  return last.toReversed().map(({ intakeId, name }) => {
    const of = rows.filter((r) => r.intakeId === intakeId)
    const count = (is: (exit: string | null) => boolean) =>
      of.filter((r) => is(r.exit)).reduce((sum, r) => sum + r.n, 0)
    return {
      ...{ intakeId, name, staying: count((e) => e === null) },
      finished: count((e) => e !== null && outcomeOf(e) === 'finished'),
      early: count((e) => e !== null && outcomeOf(e) === 'early'),
      elsewhere: count((e) => e !== null && outcomeOf(e) === 'elsewhere'),
    }
  })
}
