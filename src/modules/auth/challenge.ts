import type { Ctx } from '../../platform/http/context.ts'
import { CHALLENGE_LASTS } from './rules.ts'

/** Keeps a WebAuthn challenge with its time in the session's row; null takes it away. */
export async function keepChallenge(
  ctx: Pick<Ctx, 'door' | 'now'>,
  tokenHash: Buffer | null,
  challenge: string | null,
): Promise<void> {
  await ctx.door('set_challenge', tokenHash, challenge === null ? null : `${ctx.now.epochMilliseconds}.${challenge}`)
}

/** The challenge of this session, unless it is older than five minutes (security-cases.md B17). */
export function challengeOf(ctx: Ctx): string | null {
  const [at, challenge] = ctx.session.challenge?.split('.', 2) ?? []
  if (at === undefined || challenge === undefined) return null
  const until = Temporal.Instant.fromEpochMilliseconds(Number(at)).add(CHALLENGE_LASTS)
  return Temporal.Instant.compare(ctx.now, until) <= 0 ? challenge : null
}
