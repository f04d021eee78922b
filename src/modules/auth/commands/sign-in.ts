import { generateAuthenticationOptions } from '@simplewebauthn/server'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { hashToken, newToken } from '../../../platform/http/cookies.ts'
import { needsRehash } from '../../../platform/seal/passwords.ts'
import { openForSession, sealForSession } from '../../../platform/seal/session-keys.ts'
import type { AccountRow } from '../account-row.ts'
import { accountOf, findAccount, openByPassphrase } from '../account-row.ts'
import { claimTry, succeeded } from '../brake.ts'
import { keepChallenge } from '../challenge.ts'
import { wrapPassphrase } from '../facts.ts'
import { verifyPasskey, verifyTotpOf } from '../second-factors.ts'

type SignIn = { username: string; passphrase: string; device: 'shared' | 'personal' }

/** First factor: opens a session that can do nothing but answer the second. */
export async function signIn(ctx: Ctx, input: SignIn) {
  await claimTry(ctx, { kind: 'passphrase', name: input.username })
  const account = await findAccount(ctx.client, input.username)
  const privateKey = await openByPassphrase(account, input.passphrase, ctx.services)
  if (!account || !privateKey) {
    await noteRefused(ctx, account)
    throw new Refusal('sign_in_refused')
  }
  const token = newToken()
  const sealed = sealForSession(token, ctx.services.bootSecret, privateKey)
  await ctx.client.query('select sec.open_session($1, $2, $3, $4, $5, $6)', [
    hashToken(token),
    account.centre_id,
    account.person_id,
    input.device,
    sealed,
    ctx.now.toString(),
  ])
  if (needsRehash(account.kdf, ctx.services.passphraseCost))
    await restretch(ctx, token, account, input.passphrase, privateKey)
  privateKey.fill(0)
  await succeeded(ctx, { kind: 'passphrase', name: input.username })
  const passkeys = await ctx.client.query<{ credential_id: string }>('select credential_id from sec.passkeys_of($1)', [
    hashToken(token),
  ])
  ctx.session.setCookie(token)
  const methods: ('totp' | 'passkey')[] = account.totp_secret ? ['totp'] : []
  if (passkeys.rows.length === 0) return { next: 'second_factor' as const, methods }
  const options = await generateAuthenticationOptions({
    rpID: new URL(ctx.session.origin).hostname,
    allowCredentials: passkeys.rows.map((p) => ({ id: p.credential_id })),
    userVerification: 'required',
  })
  await keepChallenge(ctx, hashToken(token), options.challenge)
  return { next: 'second_factor' as const, methods: [...methods, 'passkey' as const], passkeyOptions: options }
}

/** A line in the chain of the account's centre; for a name without an account the same work, taken back. */
const noteRefused = (ctx: Ctx, account: AccountRow | null): Promise<void> =>
  ctx.apart(async (client) => {
    if (account)
      await client.query(`select sec.append_auth_event($1, $2, 'auth.sign_in_refused', $3)`, [
        account.centre_id,
        account.person_id,
        ctx.now.toString(),
      ])
    else await client.query('select sec.pretend_refusal($1)', [ctx.now.toString()])
  })

/** The cost has risen since the passphrase was made (security-cases.md B47): the same words, stretched and wrapped anew. */
async function restretch(
  ctx: Ctx,
  token: string,
  account: AccountRow,
  passphrase: string,
  privateKey: Buffer,
): Promise<void> {
  const whose = { centreId: account.centre_id, personId: account.person_id, username: account.username }
  const anew = await wrapPassphrase({
    ...whose,
    privateKey,
    services: ctx.services,
    passphrase,
    entry: account.kdf.entry,
  })
  await ctx.client.query('select sec.restretch($1, $2, $3, $4, $5)', [
    hashToken(token),
    account.verifier,
    anew.kdf,
    anew.verifier,
    anew.keyByPassphrase,
  ])
}

/** Second factor: the token changes, the key is sealed to the new one, and the session is open. */
export async function secondFactor(
  ctx: Ctx,
  input: { code?: string | undefined; passkey?: { id: string } | undefined },
) {
  const { token, tokenHash } = ctx.session
  if (ctx.session.state !== 'second_factor_needed' || !token || !tokenHash) throw new Refusal('signed_out')
  const account = await accountOf(ctx.client, tokenHash)
  const tried = { kind: 'second factor', name: account.username } as const
  await claimTry(ctx, tried)
  const good = input.passkey ? await verifyPasskey(ctx, input.passkey) : verifyTotpOf(ctx, account, input.code ?? '')
  if (!good) throw new Refusal('code_refused')
  const { rows } = await ctx.client.query<{ k: { sealedKey: string } }>(
    'select sec.begin_request($1, $2, false) as k',
    [tokenHash, ctx.now.toString()],
  )
  const privateKey = openForSession(token, ctx.services.bootSecret, rows[0]?.k.sealedKey ?? '')
  const fresh = newToken()
  await ctx.client.query('select sec.pass_second_factor($1, $2, $3, $4, $5, $6, $7)', [
    tokenHash,
    hashToken(fresh),
    sealForSession(fresh, ctx.services.bootSecret, privateKey),
    'step' in good ? good.step : null,
    'credential' in good ? good.credential : null,
    'counter' in good ? good.counter : null,
    ctx.now.toString(),
  ])
  ctx.session.keep(fresh, account.person_id, account.centre_id, privateKey)
  ctx.session.setCookie(fresh)
  await succeeded(ctx, tried)
  return { state: 'ok' as const }
}
