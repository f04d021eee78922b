import type { Ctx } from '../../../platform/http/context.ts'

/** Whom the gate expects back today, the earliest first. */
export async function expected(ctx: Ctx) {
  const { rows } = await ctx.client.query<{ code: string; back_at: string }>(
    'select code, back_at from sec.expected_back($1)',
    [ctx.now.toString()],
  )
  return {
    codes: rows.map(({ code, back_at }) => ({
      code,
      backAt: back_at,
      isLate: Temporal.Instant.compare(Temporal.Instant.from(back_at), ctx.now) < 0,
    })),
  }
}
