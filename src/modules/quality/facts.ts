import { dayIn } from '../../kernel/dates.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { improvementsSince } from './queries/rows.ts'
import { stateOf } from './rules.ts'

/** What was asked for until the end of these days, and not finished before them; each names nobody. */
export async function improvementsOfSpan(ctx: Ctx, from: string, until: string) {
  const rows = await improvementsSince(ctx, from)
  return rows
    .filter((i) => dayIn(Temporal.Instant.from(i.askedAt), ctx.zone).toString() <= until)
    .map((i) => ({ what: i.what, dueOn: i.dueOn, state: stateOf(i, ctx.today.toString()) }))
}
