import type { Ctx } from '../../../platform/http/context.ts'

/** Whom the gate expects back until the end of the day, the earliest first. */
export async function expected(ctx: Ctx) {
  const endOfDay = ctx.today.add({ days: 1 }).toZonedDateTime(ctx.zone).toInstant()
  const { rows } = await ctx.client.query<{ code: string; back_at: string }>(
    'select code, back_at from sec.expected_back($1)',
    [endOfDay.toString()],
  )
  return {
    codes: rows.map(({ code, back_at }) => ({
      code,
      backAt: back_at,
      isLate: Temporal.Instant.compare(Temporal.Instant.from(back_at), ctx.now) < 0,
    })),
  }
}
