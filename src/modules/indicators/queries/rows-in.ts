import { sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import type { Figure } from '../indicator.ts'
import type { Period, Scope } from '../rules.ts'
import { type CountedRow, periodsOf, within } from './count.ts'

/** Every row of a figure as one reader is told it, also of what is no woman. */
export async function rowsIn(ctx: Ctx, of: Figure, period: Period, scope: Scope): Promise<CountedRow[]> {
  const { rows } = await sql<CountedRow>`
    select r.case_id, r.part, r.n::float8 as n, r.d::float8 as d
      from ${periodsOf(ctx, [period])} p
      join lateral (${of.rows}) r on ${within(scope)}
     order by r.case_id, r.part, r.n limit 40001`.execute(ctx.db)
  return rows
}
