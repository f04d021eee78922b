import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { toText } from '../../../platform/seal/bytes-text.ts'

/**
 * Passkeys that a shared PC keeps belong to the Windows user, so to everybody: there only a roaming key or a phone may be
 * enrolled (security.md 3.3).
 */
export async function passkeyOptions(ctx: Ctx) {
  const options = await generateRegistrationOptions({
    rpName: 'Titian',
    rpID: new URL(ctx.session.origin).hostname,
    userName: 'Titian',
    attestationType: 'none',
    authenticatorSelection: {
      userVerification: 'required',
      residentKey: 'discouraged',
      ...(ctx.device === 'shared' && { authenticatorAttachment: 'cross-platform' as const }),
    },
  })
  await ctx.client.query('select sec.set_challenge($1, $2)', [ctx.session.tokenHash, options.challenge])
  return { options }
}

export async function addPasskey(ctx: Ctx, input: { label: string; passkey: { id: string } }) {
  const verified = await verifyRegistrationResponse({
    // the library checks every field of what the browser sent
    response: input.passkey as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge: ctx.session.challenge ?? '',
    expectedOrigin: ctx.session.origin,
    expectedRPID: new URL(ctx.session.origin).hostname,
    requireUserVerification: true,
  }).catch(() => null)
  if (!verified?.verified) throw new Refusal('passkey_refused')
  const { credential } = verified.registrationInfo
  await ctx.db
    .insertInto('passkeys')
    .values({
      centreId: ctx.actor.centreId, personId: ctx.actor.personId, credentialId: credential.id,
      publicKey: toText(credential.publicKey), counter: credential.counter, label: input.label, createdAt: ctx.now.toString(),
    })
    .execute()
  await ctx.record({ kind: 'auth.passkey_added' })
  return {}
}
