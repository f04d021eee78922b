import type { Happened } from '../kernel/event.ts'
import { portions } from '../kernel/portions.ts'
import type { Ctx } from '../platform/http/context.ts'

/**
 * As `ctx.record` and `react`, for the events of a whole list: appended by the hundred, then the evidence they are. What
 * else reactions.ts may do for one event by itself is not done here. Call it last: the chain stays locked until the commit.
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
  const { rows } = await ctx.client.query<{ seqs: string[] }>('select sec.append_events($1::jsonb, $2) as seqs', [
    JSON.stringify(sent),
    given,
  ])
  const seqs = rows[0]?.seqs ?? []
  const evidence = events.flatMap((e, i) => evidenceOf(e).map((one) => ({ case: e.caseId, ...one, seq: seqs[i] })))
  await ctx.client.query(
    `select count(sec.record_evidence(r."case", r.gate, r.met, r.seq, false, $2))
     from jsonb_to_recordset($1::jsonb) as r ("case" uuid, gate text, met boolean, seq bigint)`,
    [JSON.stringify(evidence), given],
  )
}

/** What an event says of the gates of its case. */
export function evidenceOf({ event, caseId }: Happened): readonly { gate: string; met: boolean }[] {
  if (!caseId) return []
  const { meets = [], undoes = [] } = event
  return [...meets.map((gate) => ({ gate, met: true })), ...undoes.map((gate) => ({ gate, met: false }))]
}
