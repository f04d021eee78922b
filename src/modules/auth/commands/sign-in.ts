import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Door } from '../../../platform/database/door.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { hashToken, newToken } from '../../../platform/http/cookies.ts'
import { needsRehash } from '../../../platform/seal/passwords.ts'
import { openForSession, sealForSession } from '../../../platform/seal/session-keys.ts'
import type { AccountRow } from '../account-row.ts'
import { accountOf, findAccount, openByPassphrase, whose } from '../account-row.ts'
import { claimTry, succeeded } from '../brake.ts'
import { keepChallenge } from '../challenge.ts'
import { wrapPassphrase } from '../facts.ts'
import { verifyPasskey, verifyTotpOf } from '../second-factors.ts'

type SignIn = { username: string; passphrase: string; device: 'shared' | 'personal' }

/** First factor: opens a session that can do nothing but answer the second. No connection is held while it is stretched. */
export async function signIn(ctx: Ctx, input: SignIn) {
  const tried = { kind: 'passphrase', name: input.username } as const
  await claimTry(ctx, tried)
  const account = await ctx.apart((door) => findAccount(door, input.username))
  const privateKey = await openByPassphrase(account, input.passphrase, ctx.services)
  if (!account || !privateKey) {
    await noteRefused(ctx, account)
    throw new Refusal('sign_in_refused')
  }
  const anew = needsRehash(account.kdf, ctx.services.passphraseCost)
    ? await wrapPassphrase({
        ...whose(account),
        privateKey,
        services: ctx.services,
        passphrase: input.passphrase,
        entry: account.kdf.entry,
      })
    : null
  const token = newToken()
  const sealed = sealForSession(token, ctx.services.bootSecret, privateKey)
  privateKey.fill(0)
  const passkeyOptions = await ctx.apart(async (door) => {
    await openSession(ctx, door, { token, sealed, account, device: input.device })
    // the cost has risen since the passphrase was made (security-cases.md B47): the same words, stretched and wrapped anew
    if (anew) await door('restretch', hashToken(token), account.verifier, anew.kdf, anew.verifier, anew.keyByPassphrase)
    return askForPasskey(ctx, door, token)
  })
  await succeeded(ctx, tried)
  ctx.session.setCookie(token)
  const methods: ('totp' | 'passkey')[] = account.totp_secret ? ['totp'] : []
  if (!passkeyOptions) return { next: 'second_factor' as const, methods }
  return { next: 'second_factor' as const, methods: [...methods, 'passkey' as const], passkeyOptions }
}

type Opening = { token: string; sealed: string; account: AccountRow; device: string }

const openSession = (ctx: Ctx, door: Door, { token, sealed, account, device }: Opening) =>
  door('open_session', hashToken(token), account.centre_id, account.person_id, device, sealed, ctx.now.toString())

/** A challenge for her keys and phones, kept with the session; null when she has none. */
async function askForPasskey(ctx: Ctx, door: Door, token: string) {
  const passkeys = await door<{ credential_id: string }>('passkeys_of', hashToken(token))
  if (passkeys.length === 0) return null
  const options = await generateAuthenticationOptions({
    rpID: new URL(ctx.session.origin).hostname,
    allowCredentials: passkeys.map((p) => ({ id: p.credential_id })),
    userVerification: 'required',
  })
  await keepChallenge({ door, now: ctx.now }, hashToken(token), options.challenge)
  return options
}

/** A line in the chain of the account's centre; for a name without an account the same work, taken back. */
const noteRefused = (ctx: Ctx, account: AccountRow | null): Promise<void> =>
  ctx.apart(async (door) => {
    if (account)
      await door('append_auth_event', account.centre_id, account.person_id, 'auth.sign_in_refused', ctx.now.toString())
    else await door('pretend_refusal', ctx.now.toString())
  })

/** Second factor: the token changes, the key is sealed to the new one, and the session is open. */
export async function secondFactor(
  ctx: Ctx,
  input: { code?: string | undefined; passkey?: { id: string } | undefined },
) {
  const { token, tokenHash } = ctx.session
  if (ctx.session.state !== 'second_factor_needed' || !token || !tokenHash) throw new Refusal('signed_out')
  const account = await accountOf(ctx.door, tokenHash)
  const tried = { kind: 'second factor', name: account.username } as const
  await claimTry(ctx, tried)
  const good = input.passkey ? await verifyPasskey(ctx, input.passkey) : verifyTotpOf(ctx, account, input.code ?? '')
  if (!good) throw new Refusal('code_refused')
  const { rows } = await ctx.client.query<{ k: { sealedKey?: string } }>(
    'select sec.begin_request($1, $2, false) as k',
    [tokenHash, ctx.now.toString()],
  )
  const sealedKey = rows[0]?.k.sealedKey
  if (!sealedKey) throw new Refusal('signed_out') // the same code, pressed twice, was quicker: this token is no more
  const privateKey = openForSession(token, ctx.services.bootSecret, sealedKey)
  const fresh = newToken()
  await ctx.door(
    'pass_second_factor',
    tokenHash,
    hashToken(fresh),
    sealForSession(fresh, ctx.services.bootSecret, privateKey),
    'step' in good ? good.step : null,
    'credential' in good ? good.credential : null,
    'counter' in good ? good.counter : null,
    ctx.now.toString(),
  )
  ctx.session.keep(fresh, account.person_id, account.centre_id, privateKey)
  ctx.session.setCookie(fresh)
  await succeeded(ctx, tried)
  return { state: 'ok' as const }
}
