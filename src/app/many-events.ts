import type { Happened } from '../kernel/event.ts'
import { portions } from '../kernel/portions.ts'
import type { Ctx } from '../platform/http/context.ts'

/**
 * As `ctx.record` and `react`, for the events of a whole list: appended by the hundred, with the evidence they are. What
 * reactions.ts may do for one event by itself is not done here. Call it last: the chain stays locked until the commit.
 */
export async function recordMany(ctx: Ctx, events: readonly Happened[]): Promise<void> {
  for (const piece of portions(events, 1_000)) await recordPiece(ctx, piece)
}

async function recordPiece(ctx: Ctx, events: readonly Happened[]): Promise<void> {
  const given = ctx.now.toString()
  const sent = events.map((e) => ({
    kind: e.event.kind,
    caseId: e.caseId ?? null,
    table: e.subject?.[0] ?? null,
    subject: e.subject?.[1] ?? null,
    details: e.details ?? {},
  }))
  await ctx.client.query('select sec.append_events($1::jsonb, $2)', [JSON.stringify(sent), given])
}
