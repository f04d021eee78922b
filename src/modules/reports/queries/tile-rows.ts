import { type RawBuilder, sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import { goalWays } from '../../plans/facts.ts'
import type { Tile, View } from '../rules.ts'

/** Goals of those who are in service or left it in the last year, as most are rated when they leave: where she began, and the last rating. */
const RATED = goalWays(sql`r.case_id in (
  select c.case_id from cases c where c.state = 'open'
  union all
  select e.case_id from ended_stays e where e.effective_on > (p.until_on - interval '1 year')::date)`)
const GOALS = (which: RawBuilder<unknown>) => sql`select g.case_id, null::text as part from (${RATED}) g where ${which}`

/** Who is counted in each number, over `p` (from_on, until_on, zone): the same rows are counted and shown. */
const ROWS: Readonly<Record<Tile, RawBuilder<unknown>>> = {
  here: sql`
  select c.case_id, c.presence as part from cases c where c.state = 'open' and c.presence in ('in_house', 'away')`,
  came: sql`
  select c.case_id, null::text as part from cases c where c.admitted_on between p.from_on and p.until_on`,
  ended: sql`
  select e.case_id, e.exit_kind as part from ended_stays e where e.effective_on between p.from_on and p.until_on`,
  attention: sql`
  select distinct f.case_id, null::text as part
    from flags f join cases c on c.centre_id = f.centre_id and c.case_id = f.case_id
   where f.kind = 'safety' and f.closed_at is null and c.state = 'open'`,
  goals_down: GOALS(sql`g.last < g.first`),
  goals_same: GOALS(sql`g.last = g.first`),
  goals_up: GOALS(sql`g.last > g.first`),
}

/** Of a worker the women whom she accompanies. */
export const mineOnly = (view: View, column: RawBuilder<unknown>) =>
  view === 'own' ? sql`${column} = any ((select sec.cases('caseload'))::uuid[])` : sql`true`

type Span = { from: string; until: string }
const spans = (of: readonly Span[]) =>
  sql`(select f as from_on, u as until_on, i::int as i
    from unnest(${of.map((s) => s.from)}::date[], ${of.map((s) => s.until)}::date[]) with ordinality t (f, u, i))`

/** How many in each of these spans. */
export async function countTile(ctx: Ctx, tile: Tile, view: View, of: readonly Span[]): Promise<number[]> {
  const { rows } = await sql<{ n: number }>`
    select count(r.case_id)::int as n from ${spans(of)} p
      left join lateral (${ROWS[tile]}) r on ${mineOnly(view, sql`r.case_id`)}
     group by p.i order by p.i`.execute(ctx.db)
  return rows.map((r) => r.n)
}

/** The goals of all three ways at once: they are rated rows of one kind. */
export async function countGoals(ctx: Ctx, view: View): Promise<Partial<Record<Tile, number>>> {
  const { rows } = await sql<{ down: number; same: number; up: number }>`
    select count(*) filter (where g.last < g.first)::int as down, count(*) filter (where g.last = g.first)::int as same,
           count(*) filter (where g.last > g.first)::int as up
      from (select ${ctx.today.toString()}::date as until_on) p cross join lateral (${RATED}) g where ${mineOnly(view, sql`g.case_id`)}`.execute(
    ctx.db,
  )
  return { goals_down: rows[0]?.down ?? 0, goals_same: rows[0]?.same ?? 0, goals_up: rows[0]?.up ?? 0 }
}

export const MOST_SHOWN = 300

export async function tileRows(ctx: Ctx, tile: Tile, view: View, of: Span) {
  const { rows } = await sql<{ caseId: string; part: string | null }>`
    select r.case_id, r.part from ${spans([of])} p
      join lateral (${ROWS[tile]}) r on ${mineOnly(view, sql`r.case_id`)}
     order by r.case_id limit ${MOST_SHOWN}`.execute(ctx.db)
  return rows
}
