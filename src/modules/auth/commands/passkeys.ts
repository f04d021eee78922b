import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { toText } from '../../../platform/seal/bytes-text.ts'
import { challengeOf, keepChallenge } from '../challenge.ts'
import { events } from '../events.ts'

type Answer = { id: string; authenticatorAttachment?: unknown; response?: unknown }

/**
 * Passkeys that a shared PC keeps belong to the Windows user, so to everybody: there only a roaming key or a phone may be
 * enrolled (security.md 3.3).
 */
export async function passkeyOptions(ctx: Ctx) {
  const known = await ctx.db
    .selectFrom('passkeys')
    .select('credentialId')
    .where('personId', '=', ctx.actor.personId)
    .execute()
  const options = await generateRegistrationOptions({
    rpName: 'Titian',
    rpID: new URL(ctx.session.origin).hostname,
    userName: 'Titian',
    attestationType: 'none',
    excludeCredentials: known.map((k) => ({ id: k.credentialId })),
    authenticatorSelection: {
      userVerification: 'required',
      residentKey: 'discouraged',
      ...(ctx.device === 'shared' && { authenticatorAttachment: 'cross-platform' as const }),
    },
  })
  await keepChallenge(ctx, ctx.session.tokenHash, options.challenge)
  return { options }
}

/** What the browser says of the key itself: kept by this computer, not by something the person carries. */
function staysInComputer(answer: Answer): boolean {
  if (answer.authenticatorAttachment === 'platform') return true
  const told: unknown =
    typeof answer.response === 'object' && answer.response !== null && 'transports' in answer.response
      ? answer.response.transports
      : []
  return Array.isArray(told) && told.length > 0 && told.every((t) => t === 'internal')
}

export async function addPasskey(ctx: Ctx, input: { label: string; passkey: Answer }) {
  if (ctx.device === 'shared' && staysInComputer(input.passkey)) throw new Refusal('passkey_needs_personal_device')
  const expectedChallenge = challengeOf(ctx)
  if (!expectedChallenge) throw new Refusal('passkey_refused')
  const verified = await verifyRegistrationResponse({
    // the library checks every field of what the browser sent
    response: input.passkey as unknown as Parameters<typeof verifyRegistrationResponse>[0]['response'],
    expectedChallenge,
    expectedOrigin: ctx.session.origin,
    expectedRPID: new URL(ctx.session.origin).hostname,
    requireUserVerification: true,
  }).catch(() => null) // malformed or forged: refused below like any other that does not fit
  if (!verified?.verified) throw new Refusal('passkey_refused')
  await keepChallenge(ctx, ctx.session.tokenHash, null)
  const { credential } = verified.registrationInfo
  const [isNew] = await ctx.door<boolean>(
    'put_passkey',
    credential.id,
    toText(credential.publicKey),
    credential.counter,
    input.label,
    ctx.now.toString(),
  )
  if (!isNew) throw new Refusal('passkey_refused')
  await ctx.record(events.passkey_added)
  return {}
}

/** The person's keys and phones. */
export async function passkeys(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('passkeys')
    .select(['credentialId', 'label', 'createdAt'])
    .where('personId', '=', ctx.actor.personId)
    .orderBy('createdAt')
    .execute()
  return { passkeys: rows.map((r) => ({ id: r.credentialId, label: r.label, addedAt: r.createdAt })) }
}

/** A key that is lost opens nothing any more. The authenticator on the card stays a second factor. */
export async function removePasskey(ctx: Ctx, input: { id: string }) {
  const [wasThere] = await ctx.door<boolean>('drop_passkey', input.id)
  if (!wasThere) throw new Refusal('not_found')
  await ctx.record(events.passkey_removed)
  return {}
}
