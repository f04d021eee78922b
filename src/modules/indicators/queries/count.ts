import { sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import type { Figure } from '../indicator.ts'
import type { Period, Scope, Sums } from '../rules.ts'

/** The periods as a table that the rows of a figure are reckoned over. */
export const periodsOf = (ctx: Ctx, periods: readonly Period[]) => {
  const [froms, untils] = [periods.map((p) => p.from.toString()), periods.map((p) => p.until.toString())]
  return sql`(select f as from_on, u as until_on, i::int as i, ${ctx.zone}::text as zone, ${ctx.now.toString()}::timestamptz as now
    from unnest(${froms}::date[], ${untils}::date[]) with ordinality t (f, u, i))`
}

/** Of a worker those whom she accompanies, also where more is open to her; else what row security shows. */
export const within = (scope: Scope) =>
  scope === 'own' ? sql`r.case_id = any ((select sec.cases('caseload'))::uuid[])` : sql`true`

/** What is counted in each period, in their order. */
export async function countFigure(ctx: Ctx, of: Figure, periods: readonly Period[], scope: Scope): Promise<Sums[]> {
  const { rows } = await sql<Sums>`
    select count(r.d)::int as rows, coalesce(sum(r.n), 0)::float8 as n, coalesce(sum(r.d), 0)::float8 as d,
           (percentile_cont(0.5) within group (order by r.n))::float8 as median
      from ${periodsOf(ctx, periods)} p
      left join lateral (${of.rows}) r on ${within(scope)}
     group by p.i order by p.i`.execute(ctx.db)
  return rows
}

export type PartSums = Sums & { part: string | null }

/** The same by what it can be divided by. */
export async function countParts(ctx: Ctx, of: Figure, period: Period, scope: Scope): Promise<PartSums[]> {
  const { rows } = await sql<PartSums>`
    select r.part, count(r.d)::int as rows, coalesce(sum(r.n), 0)::float8 as n, coalesce(sum(r.d), 0)::float8 as d,
           (percentile_cont(0.5) within group (order by r.n))::float8 as median
      from ${periodsOf(ctx, [period])} p
      join lateral (${of.rows}) r on ${within(scope)}
     group by r.part order by r.part nulls last limit 60`.execute(ctx.db)
  return rows
}

export type CountedRow = { caseId: string | null; part: string | null; n: number; d: number }
export type ShownRow = CountedRow & { onDay?: string | null; thingId?: string | null }
/** So many rows are shown; more are counted. */
export const MOST_SHOWN = 300

/** Who is counted, or what: those of whom it is not so stand first, and the newest of them. */
export async function countedRows(ctx: Ctx, of: Figure, period: Period, scope: Scope): Promise<ShownRow[]> {
  const [none, day, thing] = [sql``, sql`, r.on_day`, sql`, r.thing_id`]
  const { rows } = await sql<ShownRow>`
    select r.case_id, r.part, r.n::float8 as n, r.d::float8 as d${of.hasDay ? day : none}${of.thing ? thing : none}
      from ${periodsOf(ctx, [period])} p
      join lateral (${of.rows}) r on ${within(scope)}
     where ${of.thing ? sql`r.thing_id` : sql`r.case_id`} is not null
     order by r.n${of.hasDay ? sql`, r.on_day desc` : none}, r.case_id, r.part${of.thing ? thing : none} limit ${MOST_SHOWN}`.execute(
    ctx.db,
  )
  return rows
}

/** Every row of the house, also of what is no woman. */
export async function everyRow(ctx: Ctx, of: Figure, period: Period) {
  const { rows } = await sql<{ caseId: string | null; n: number }>`
    select r.case_id, r.n::float8 as n from ${periodsOf(ctx, [period])} p
      join lateral (${of.rows}) r on true
     order by r.case_id, r.part, r.n limit 20000`.execute(ctx.db)
  return rows
}
