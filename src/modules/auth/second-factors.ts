import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { Ctx } from '../../platform/http/context.ts'
import { unwrapKey } from '../../platform/seal/boxes.ts'
import { fromText } from '../../platform/seal/bytes-text.ts'
import { verifyTotp } from '../../platform/seal/totp.ts'
import type { AccountRow } from './account-row.ts'
import { challengeOf } from './challenge.ts'
import { totpKey } from './facts.ts'

/** The step that was used, or null. The database refuses a step that was used before, whoever is faster. */
export function verifyTotpOf(ctx: Ctx, account: AccountRow, code: string): { step: number } | null {
  if (!account.totp_secret) return null
  const secret = unwrapKey(totpKey(ctx.services.pepper), account.totp_secret, [
    'totp',
    account.centre_id,
    account.person_id,
  ])
  const checked = verifyTotp(secret.toString(), code, ctx.now.epochMilliseconds, account.totp_last_step)
  secret.fill(0)
  return checked.ok ? { step: checked.step } : null
}

/** A WebAuthn answer to the challenge of this session, from a key of this person; the counter must not fall back. */
export async function verifyPasskey(
  ctx: Ctx,
  answer: { id: string },
): Promise<{ credential: string; counter: number } | null> {
  const challenge = challengeOf(ctx)
  if (!challenge) return null
  const rows = await ctx.door<{ credential_id: string; public_key: string; counter: number }>(
    'passkeys_of',
    ctx.session.tokenHash,
  )
  const key = rows.find((r) => r.credential_id === answer.id)
  if (!key) return null
  try {
    const result = await verifyAuthenticationResponse({
      // the library checks every field of what the browser sent
      response: answer as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
      expectedChallenge: challenge,
      expectedOrigin: ctx.session.origin,
      expectedRPID: new URL(ctx.session.origin).hostname,
      credential: { id: key.credential_id, publicKey: new Uint8Array(fromText(key.public_key)), counter: key.counter },
      requireUserVerification: true,
    })
    return result.verified ? { credential: key.credential_id, counter: result.authenticationInfo.newCounter } : null
  } catch {
    return null // malformed or forged: the same answer as a wrong code
  }
}
