import { sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import { bedsTaken, sleepersIn } from '../../residence/facts.ts'
import { CAME } from '../plots.ts'
import { BED_DAYS, outcomeOf, takenOn, type View } from '../rules.ts'
import { CAME_WITH, MARKS, mondaysTo, STANDS, TOLD } from './plot-rows.ts'
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
      from (${STANDS}) c join people w on w.centre_id = c.centre_id and w.person_id = c.responsible_id
     group by w.person_id, w.call_name, c.stage order by w.call_name`.execute(ctx.db)
  return [...Map.groupBy(rows, (r) => r.personId)].map(([personId, of]) => ({
    personId,
    name: of[0]?.name ?? '–',
    stages: of.map(({ stage, n }) => ({ stage, n })),
  }))
}

/** Beds taken, day by day, of those that this reader knows and this screen counts; to whoever leads, in how many of them somebody by name sleeps today. */
export async function beds(ctx: Ctx, view: View) {
  const first = ctx.today.subtract({ days: BED_DAYS - 1 }).toString()
  const { periods, ...beds } = await bedsTaken(ctx, first, ctx.today.toString())
  const days = takenOn(periods, ctx.today, BED_DAYS)
  if (view !== 'lead') return { ...beds, named: null, days }
  const now = periods.filter((p) => takenOn([p], ctx.today, 1)[0]?.taken === 1)
  const who = await sleepersIn(
    ctx,
    now.map((p) => p.periodId),
  )
  return { ...beds, named: who.size, days }
}

type Share = { attended: number; counted: number }

/** Attendance, reckoned as everywhere (domain.md 6.5): by week, Monday to Sunday, the oldest first; in this month and in the whole of the one before. */
export async function attendance(ctx: Ctx, view: View, of: { before: string; now: string }) {
  const mondays = mondaysTo(ctx.today).map((monday) => monday.toString())
  const [first = '', today] = [[of.before, ...mondays].toSorted()[0], ctx.today.toString()]
  // by day, once for both: every mark that is read is asked for by row security
  const { rows } = await sql<Share & { on: string }>`
    select m.held_on as on, count(*) filter (where m.mark = any (${CAME}))::int as attended, count(*)::int as counted
      from (${MARKS}) m
     where m.held_on between ${first} and ${today} and ${mineOnly(view, sql`m.case_id`)}
     group by m.held_on`.execute(ctx.db)
  /** from this day to the one before that */
  const between = (from: string, to?: string): Share => {
    const days = rows.filter((r) => r.on >= from && (to === undefined || r.on < to))
    return {
      attended: days.reduce((sum, d) => sum + d.attended, 0),
      counted: days.reduce((sum, d) => sum + d.counted, 0),
    }
  }
  return {
    attendance: { now: between(of.now), before: between(of.before, of.now) },
    weeks: mondays.map((from, i) => ({ from, ...between(from, mondays[i + 1]) })),
  }
}

/** How the women are who were reached after the service in the last year: the last that each told at each month. */
export async function after(ctx: Ctx, view: View) {
  const { rows } = await sql<{ month: number; work: string; n: number }>`
    select k.month, k.work, count(*)::int as n
      from (${TOLD(ctx.today)}) k
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
    select k.intake_id, k.exit_kind as exit, count(*)::int as n from (${CAME_WITH}) k
     where k.intake_id = any (${last.map((i) => i.intakeId)}::uuid[]) group by k.intake_id, k.exit_kind`.execute(ctx.db)
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
