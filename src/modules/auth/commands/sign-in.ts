import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { hashToken, newToken } from '../../../platform/http/cookies.ts'
import { openForSession, sealForSession } from '../../../platform/seal/session-keys.ts'
import { accountOf, findAccount, openByPassphrase } from '../account-row.ts'
import { bucketsOf, mustWait, noteAttempt } from '../brake.ts'
import { verifyPasskey, verifyTotpOf } from '../second-factors.ts'

type SignIn = { username: string; passphrase: string; device: 'shared' | 'personal' }

/** First factor: opens a session that can do nothing but answer the second. */
export async function signIn(ctx: Ctx, input: SignIn) {
  const buckets = bucketsOf(ctx, 'passphrase', input.username)
  await mustWait(ctx, buckets)
  const account = await findAccount(ctx.client, input.username)
  const privateKey = await openByPassphrase(account, input.passphrase, ctx.services.pepper)
  if (!account || !privateKey) {
    await noteAttempt(ctx, buckets, false)
    if (account) {
      const { centre_id, person_id } = account
      await ctx.apart(async (c) => void (await c.query(`select sec.append_auth_event($1, $2, 'auth.sign_in_refused', $3)`, [centre_id, person_id, ctx.now.toString()])))
    }
    throw new Refusal('sign_in_refused')
  }
  const token = newToken()
  const sealed = sealForSession(token, ctx.services.bootSecret, privateKey)
  privateKey.fill(0)
  await ctx.client.query('select sec.open_session($1, $2, $3, $4, 1, $5, $6)', [
    hashToken(token), account.centre_id, account.person_id, input.device, sealed, ctx.now.toString(),
  ])
  const passkeys = await ctx.client.query<{ credential_id: string }>('select credential_id from sec.passkeys_of($1)', [hashToken(token)])
  ctx.session.setCookie(token)
  const methods: ('totp' | 'passkey')[] = account.totp_secret ? ['totp'] : []
  if (passkeys.rows.length === 0) return { next: 'second_factor' as const, methods }
  const options = await generateAuthenticationOptions({
    rpID: new URL(ctx.session.origin).hostname,
    allowCredentials: passkeys.rows.map((p) => ({ id: p.credential_id })),
    userVerification: 'required',
  })
  await ctx.client.query('select sec.set_challenge($1, $2)', [hashToken(token), options.challenge])
  return { next: 'second_factor' as const, methods: [...methods, 'passkey' as const], passkeyOptions: options }
}

/** Second factor: the token changes, the key is sealed to the new one, and the session is open. */
export async function secondFactor(ctx: Ctx, input: { code?: string | undefined; passkey?: { id: string } | undefined }) {
  const { token, tokenHash } = ctx.session
  if (ctx.session.state !== 'second_factor_needed' || !token || !tokenHash) throw new Refusal('signed_out')
  const account = await accountOf(ctx.client, tokenHash)
  const buckets = bucketsOf(ctx, 'second factor', account.username)
  await mustWait(ctx, buckets)
  const good = input.passkey ? await verifyPasskey(ctx, input.passkey) : verifyTotpOf(ctx, account, input.code ?? '')
  if (!good) {
    await noteAttempt(ctx, buckets, false)
    throw new Refusal('code_refused')
  }
  const { rows } = await ctx.client.query<{ k: { sealedKey: string } }>('select sec.begin_request($1, $2, false) as k', [tokenHash, ctx.now.toString()])
  const privateKey = openForSession(token, ctx.services.bootSecret, rows[0]?.k.sealedKey ?? '')
  const fresh = newToken()
  await ctx.client.query('select sec.pass_second_factor($1, $2, $3, $4, $5, $6, $7)', [
    tokenHash, hashToken(fresh), sealForSession(fresh, ctx.services.bootSecret, privateKey),
    'step' in good ? good.step : null, 'credential' in good ? good.credential : null, 'counter' in good ? good.counter : null, ctx.now.toString(),
  ])
  ctx.session.keep(fresh, account.person_id, account.centre_id, privateKey)
  ctx.session.setCookie(fresh)
  await noteAttempt(ctx, [...buckets, ...bucketsOf(ctx, 'passphrase', account.username)], true)
  return { state: 'ok' as const }
}
