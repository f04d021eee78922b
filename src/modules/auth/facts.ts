import { randomBytes } from 'node:crypto'
import { renderSVG } from 'uqr'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx, Services } from '../../platform/http/context.ts'
import { newKeyPair, sealTo, wrapKey } from '../../platform/seal/boxes.ts'
import { toText } from '../../platform/seal/bytes-text.ts'
import type { JoinedShares } from '../../platform/seal/centre-shares.ts'
import { joinShares } from '../../platform/seal/centre-shares.ts'
import { deriveKey } from '../../platform/seal/derive-key.ts'
import { newPassphrase } from '../../platform/seal/passphrase.ts'
import type { KdfParams } from '../../platform/seal/passwords.ts'
import { derive, newSalt, paramsOf } from '../../platform/seal/passwords.ts'
import { kekFromRecovery, newRecoveryCode } from '../../platform/seal/recovery.ts'
import { stretch } from '../../platform/seal/stretch.ts'
import { enrolTotp } from '../../platform/seal/totp.ts'
import { endOfInvitation } from './rules.ts'

/** What the one who invites gets: a name and a code, good once and for a day, that open nothing but the making of one's own card. */
export type Invitation = { username: string; code: string; until: string }

export type Card = {
  username: string
  passphrase: string
  totpSecret: string
  totpUri: string
  totpQr: string
  recoveryCode: string
}

type Whose = { centreId: string; personId: string; username: string }

export const keyPlace = (w: Whose, way: 'passphrase' | 'recovery' | 'centre') => [
  'account',
  w.centreId,
  w.personId,
  way,
]
export const totpKey = (pepper: Buffer) => deriveKey(pepper, ['totp'])
export const recoveryVerifier = (secret: Buffer, personId: string) =>
  toText(deriveKey(secret, ['recovery', 'verify', personId]))

/** The columns that open by a passphrase, at today's cost. */
export async function wrapPassphrase(
  o: Whose & { privateKey: Buffer; services: Services; passphrase: string; entry: KdfParams['entry'] },
) {
  const salt = newSalt()
  const params = paramsOf(o.services.passphraseCost, o.entry)
  const { kek, verifier } = await stretch(o.services, () => derive(o.passphrase, salt, params, o.services.pepper))
  const keyByPassphrase = wrapKey(kek, o.privateKey, keyPlace(o, 'passphrase'))
  kek.fill(0)
  return { kdf: JSON.stringify({ ...params, salt: toText(salt) }), verifier, keyByPassphrase }
}

/** The columns that open by a printed code, and the code. */
export function wrapRecovery(o: Whose & { privateKey: Buffer }) {
  const code = newRecoveryCode()
  const keyByRecovery = wrapKey(kekFromRecovery(code.secret, o.personId), o.privateKey, keyPlace(o, 'recovery'))
  const verifier = recoveryVerifier(code.secret, o.personId)
  code.secret.fill(0)
  return { keyByRecovery, recoveryVerifier: verifier, printed: code.printed }
}

/** The columns of an account that wrap its private key anew, and the card that opens them. Everything is generated. */
export async function wrapAccount(o: Whose & { privateKey: Buffer; services: Services; recoveryPublicKey: string }) {
  const passphrase = newPassphrase()
  const { printed, ...byRecovery } = wrapRecovery(o)
  const totp = enrolTotp('Titian', o.username)
  const columns = {
    ...(await wrapPassphrase({ ...o, passphrase, entry: 'generated' })),
    ...byRecovery,
    keyByCentre: sealTo(o.recoveryPublicKey, o.privateKey, keyPlace(o, 'centre')),
    totpSecret: wrapKey(totpKey(o.services.pepper), Buffer.from(totp.secret), ['totp', o.centreId, o.personId]),
  }
  const row = {
    kdf: JSON.parse(columns.kdf) as unknown, // written a line above
    verifier: columns.verifier,
    key_by_passphrase: columns.keyByPassphrase,
    key_by_recovery: columns.keyByRecovery,
    recovery_verifier: columns.recoveryVerifier,
    key_by_centre: columns.keyByCentre,
    totp_secret: columns.totpSecret,
  }
  const card: Card = {
    username: o.username,
    passphrase,
    totpSecret: totp.secret,
    totpUri: totp.uri,
    totpQr: renderSVG(totp.uri),
    recoveryCode: printed,
  }
  return { row, card }
}

/** The centre's recovery key from two or three printed cards. @throws Refusal naming the card, counted from 1, and its groups */
export async function openByShares(
  shares: readonly string[],
  publicKey: string,
  hashes: readonly string[],
): Promise<Buffer> {
  return keyOf(await joinShares(shares, publicKey, hashes))
}

/** The key that the cards gave. @throws Refusal as above */
export function keyOf(joined: JoinedShares): Buffer {
  if (joined.ok) return joined.privateKey
  if (joined.problem === 'unreadable')
    throw new Refusal('share_unreadable', { params: { card: joined.at + 1, groups: joined.groups.join(', ') } })
  if (joined.problem === 'too_few') throw new Refusal('shares_too_few')
  throw new Refusal('shares_refused', {
    params: { problem: joined.problem, cards: joined.at.map((n) => n + 1).join(', ') },
  })
}

/** A new account: key pair, wrapped three ways, second factor and recovery code (security.md 3.3, 3.5, D11, D12). */
export async function makeAccount(o: Whose & { services: Services; recoveryPublicKey: string; now: Temporal.Instant }) {
  const pair = newKeyPair()
  const made = await wrapAccount({ ...o, privateKey: pair.privateKey })
  const row = {
    ...made.row,
    person_id: o.personId,
    username: o.username,
    public_key: pair.publicKey,
    created_at: o.now.toString(),
  }
  return { row, card: made.card, publicKey: pair.publicKey, privateKey: pair.privateKey }
}

/**
 * An account that waits for its person: the key is wrapped to the code of the invitation and to the centre's recovery key, to no
 * passphrase. It opens no session (must_change) until she has made her own passphrase and second factor with the code.
 */
export async function openInvited(ctx: Ctx, o: Whose & { recoveryPublicKey: string }) {
  const pair = newKeyPair()
  const { printed, keyByRecovery, recoveryVerifier } = wrapRecovery({ ...o, privateKey: pair.privateKey })
  await putAccount(ctx, {
    person_id: o.personId,
    username: o.username,
    public_key: pair.publicKey,
    created_at: ctx.now.toString(),
    must_change: true,
    kdf: { ...paramsOf(ctx.services.passphraseCost, 'generated'), salt: toText(newSalt()) },
    // no passphrase fits: what these were made from is known to nobody
    verifier: toText(randomBytes(32)),
    key_by_passphrase: wrapKey(randomBytes(32), pair.privateKey, keyPlace(o, 'passphrase')),
    key_by_recovery: keyByRecovery,
    recovery_verifier: recoveryVerifier,
    key_by_centre: sealTo(o.recoveryPublicKey, pair.privateKey, keyPlace(o, 'centre')),
    totp_secret: null,
  })
  pair.privateKey.fill(0)
  const invitation = { username: o.username, code: printed, until: endOfInvitation(ctx.now).toString() }
  return { publicKey: pair.publicKey, invitation: invitation satisfies Invitation }
}

/** Makes and stores an account; the caller wraps group keys to `publicKey` and wipes `privateKey`. */
export async function openAccount(ctx: Ctx, o: Whose & { recoveryPublicKey: string }) {
  const account = await makeAccount({ ...o, services: ctx.services, now: ctx.now })
  await putAccount(ctx, { ...account.row, must_change: false })
  return account
}

async function putAccount(ctx: Ctx, row: Record<string, unknown>): Promise<void> {
  try {
    await ctx.door('put_account', JSON.stringify(row))
  } catch (error) {
    // a name that a dismissed colleague had, or somebody of another centre
    if (error instanceof Error && 'constraint' in error && error.constraint === 'accounts__username')
      throw new Refusal('username_taken')
    throw error
  }
}

/** Is this sign-in name in use, anywhere? */
export async function isUsernameTaken(ctx: Ctx, username: string): Promise<boolean> {
  const [account] = await ctx.door('find_account', username)
  return account !== null
}

/** Of somebody who may sign in; null for strangers and for those who were dismissed. */
export async function publicKeyOf(ctx: Ctx, personId: string): Promise<string | null> {
  const row = await ctx.db
    .selectFrom('accounts')
    .select('publicKey')
    .where('personId', '=', personId)
    .where('isActive', '=', true)
    .executeTakeFirst()
  return row?.publicKey ?? null
}

/** What the centre's recovery key opens of each account; for renewing that key. */
export const centreWraps = (ctx: Ctx) => ctx.door<{ person_id: string; key_by_centre: string }>('centre_wraps')

/** Sign-in names by person, as far as this person may see accounts. */
export async function usernames(ctx: Ctx): Promise<Map<string, string>> {
  const rows = await ctx.db.selectFrom('accounts').select(['personId', 'username']).execute()
  return new Map(rows.map((r) => [r.personId, r.username]))
}
