import { createHmac } from 'node:crypto'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { FREE_TRIES, FREE_TRIES_OF_A_PLACE, waitAfter } from './rules.ts'

type Bucket = { key: string; free: number }
/** What is being tried, and against which name. */
type Try = { kind: 'passphrase' | 'second factor' | 'recovery' | 'locked session'; name: string }

const keyed = (ctx: Ctx, ...parts: string[]) =>
  createHmac('sha256', ctx.services.pepper).update(parts.join('\u0000')).digest('base64url')

/** Per name, per name and address, and per address alone: an attacker slows down himself more than the person. */
const bucketsOf = (ctx: Ctx, { kind, name }: Try): Bucket[] => {
  const named = { key: keyed(ctx, kind, name.toLowerCase()), free: FREE_TRIES }
  // whoever holds the cookie of a locked session is no stranger to the name: a flood of guesses from outside does not make her wait
  if (kind === 'locked session') return [named]
  return [
    named,
    { key: keyed(ctx, kind, name.toLowerCase(), ctx.session.address), free: FREE_TRIES },
    { key: keyed(ctx, `${kind} at a place`, ctx.session.address), free: FREE_TRIES_OF_A_PLACE }, // an empty name is none of these
  ]
}

/**
 * Counts the try as failed before it is looked at, in a transaction of its own: guesses sent at the same time cannot all
 * pass, and a refusal takes nothing back. A good one is taken off again by `succeeded`. Knows nothing of whether the name
 * exists. @throws Refusal `wait` with the seconds
 */
export async function claimTry(ctx: Ctx, what: Try): Promise<void> {
  const buckets = bucketsOf(ctx, what)
  const keys = buckets.map((b) => b.key)
  const wait = await ctx.apart(async (door) => {
    const rows = await door<{ bucket: string; failures: number; last_at: string }>(
      'lock_attempts',
      keys,
      ctx.now.toString(),
    )
    const seconds = Math.max(
      ...rows.map((r) =>
        waitAfter(r.failures, Temporal.Instant.from(r.last_at), ctx.now, buckets.find((b) => b.key === r.bucket)?.free),
      ),
    )
    if (seconds === 0) await door('note_attempts', keys, false, ctx.now.toString())
    return seconds
  })
  if (wait > 0) throw new Refusal('wait', { params: { seconds: wait } })
}

/** The try was good: nothing of it is held against the name or the place. */
export const succeeded = (ctx: Ctx, ...what: Try[]): Promise<void> =>
  ctx.apart(async (door) => {
    const keys = what.flatMap((w) => bucketsOf(ctx, w).map((b) => b.key))
    await door('note_attempts', keys, true, ctx.now.toString())
  })
