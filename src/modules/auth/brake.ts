import { createHmac } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { waitAfter } from './rules.ts'

const bucket = (ctx: Ctx, ...parts: string[]) => createHmac('sha256', ctx.services.pepper).update(parts.join('\u0000')).digest('base64url')

/** Per account, and per account and address: an attacker slows down himself more than the person (security.md 3.3). */
export const bucketsOf = (ctx: Ctx, kind: string, name: string): string[] => [
  bucket(ctx, kind, name.toLowerCase()),
  bucket(ctx, kind, name.toLowerCase(), ctx.session.address),
]

/** Refused with the seconds to wait; knows nothing of whether the name exists. */
export async function mustWait(ctx: Ctx, buckets: string[]): Promise<void> {
  for (const b of buckets) {
    const { rows } = await ctx.client.query<{ a: { failures: number; lastAt: string } | null }>('select sec.attempts_of($1, $2) as a', [b, ctx.now.toString()])
    const a = rows[0]?.a
    if (!a) continue
    const seconds = waitAfter(a.failures, Temporal.Instant.from(a.lastAt), ctx.now)
    if (seconds > 0) throw new Refusal('wait', { params: { seconds } })
  }
}

/** Written in a transaction of its own, so that a refusal does not take it back. */
export const noteAttempt = (ctx: Ctx, buckets: string[], good: boolean): Promise<void> =>
  ctx.apart(async (client) => {
    for (const b of buckets) await client.query('select sec.note_attempt($1, $2, $3)', [b, good, ctx.now.toString()])
  })
