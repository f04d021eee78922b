import { createHmac } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { FREE_TRIES, FREE_TRIES_OF_A_PLACE, waitAfter } from './rules.ts'

type Bucket = { key: string; free: number }
/** What is being tried, and against which name. */
type Try = { kind: 'passphrase' | 'second factor' | 'recovery'; name: string }

const keyed = (ctx: Ctx, ...parts: string[]) =>
  createHmac('sha256', ctx.services.pepper).update(parts.join('\u0000')).digest('base64url')

/** Per name, per name and address, and per address alone: an attacker slows down himself more than the person. */
const bucketsOf = (ctx: Ctx, { kind, name }: Try): Bucket[] => [
  { key: keyed(ctx, kind, name.toLowerCase()), free: FREE_TRIES },
  { key: keyed(ctx, kind, name.toLowerCase(), ctx.session.address), free: FREE_TRIES },
  { key: keyed(ctx, kind, '', ctx.session.address), free: FREE_TRIES_OF_A_PLACE },
]

/**
 * Counts the try as failed before it is looked at, in a transaction of its own: guesses sent at the same time cannot all
 * pass, and a refusal takes nothing back. A good one is taken off again by `succeeded`. Knows nothing of whether the name
 * exists. @throws Refusal `wait` with the seconds
 */
export async function claimTry(ctx: Ctx, what: Try): Promise<void> {
  const buckets = bucketsOf(ctx, what)
  const wait = await ctx.apart(async (client) => {
    const { rows } = await client.query<{ bucket: string; failures: number; last_at: string }>(
      'select * from sec.lock_attempts($1, $2)',
      [buckets.map((b) => b.key), ctx.now.toString()],
    )
    const seconds = Math.max(
      ...rows.map((r) =>
        waitAfter(r.failures, Temporal.Instant.from(r.last_at), ctx.now, buckets.find((b) => b.key === r.bucket)?.free),
      ),
    )
    if (seconds === 0)
      await client.query('select sec.note_attempt(b, false, $2) from unnest($1::text[]) b', [
        buckets.map((b) => b.key),
        ctx.now.toString(),
      ])
    return seconds
  })
  if (wait > 0) throw new Refusal('wait', { params: { seconds: wait } })
}

/** The try was good: nothing of it is held against the name or the place. */
export const succeeded = (ctx: Ctx, ...what: Try[]): Promise<void> =>
  ctx.apart(async (client) => {
    const keys = what.flatMap((w) => bucketsOf(ctx, w).map((b) => b.key))
    await client.query('select sec.note_attempt(b, true, $2) from unnest($1::text[]) b', [keys, ctx.now.toString()])
  })
