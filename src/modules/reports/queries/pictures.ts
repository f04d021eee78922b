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

/** Attendance by week, reckoned as everywhere (domain.md 6.5): Monday to Sunday, the oldest first. */
export async function weeks(ctx: Ctx, view: View) {
  const mondays = mondaysTo(ctx.today)
  const first = (mondays[0] ?? ctx.today).toString()
  const { rows } = await sql<{ week: number; attended: number; counted: number }>`
    select (m.held_on - ${first}::date) / 7 as week,
           count(*) filter (where m.mark = any (${CAME}))::int as attended, count(*)::int as counted
      from (${MARKS}) m
     where m.held_on between ${first} and ${ctx.today.toString()} and ${mineOnly(view, sql`m.case_id`)}
     group by 1`.execute(ctx.db)
  return mondays.map((monday, i) => {
    const { attended = 0, counted = 0 } = rows.find((r) => r.week === i) ?? {}
    return { from: monday.toString(), attended, counted }
  })
}

type Share = { attended: number; counted: number }

/** The same in this month and in the whole of the one before. */
export async function months(
  ctx: Ctx,
  view: View,
  of: { before: string; now: string },
): Promise<{ now: Share; before: Share }> {
  const { rows } = await sql<Share & { isNow: boolean }>`
    select m.held_on >= ${of.now}::date as is_now,
           count(*) filter (where m.mark = any (${CAME}))::int as attended, count(*)::int as counted
      from (${MARKS}) m
     where m.held_on between ${of.before} and ${ctx.today.toString()} and ${mineOnly(view, sql`m.case_id`)}
     group by 1`.execute(ctx.db)
  const part = (isNow: boolean) => {
    const { attended = 0, counted = 0 } = rows.find((r) => r.isNow === isNow) ?? {}
    return { attended, counted }
  }
  return { now: part(true), before: part(false) }
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
