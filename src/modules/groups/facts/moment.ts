import { instantIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { HowNotHere } from '../rules.ts'

/** A day and a clock time of the house as a moment. Refuses `in_the_future`: what has not happened is not on record. */
export function pastMoment(ctx: Ctx, on: string, time: string): Temporal.Instant {
  const at = instantIn(on, time, ctx.zone)
  if (Temporal.Instant.compare(at, ctx.now) > 0) throw new Refusal('in_the_future')
  return at
}

/** Which of these women were not in the house at that moment, and how. */
export type NotHere = (
  ctx: Ctx,
  caseIds: readonly string[],
  at: Temporal.Instant,
) => Promise<ReadonlyMap<string, HowNotHere>>
