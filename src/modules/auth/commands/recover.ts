import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openWith, unwrapKey } from '../../../platform/seal/boxes.ts'
import { joinShares } from '../../../platform/seal/centre-shares.ts'
import { kekFromRecovery, readRecoveryCode } from '../../../platform/seal/recovery.ts'
import type { AccountRow } from '../account-row.ts'
import { findAccount } from '../account-row.ts'
import { claimTry, succeeded } from '../brake.ts'
import type { Card } from '../facts.ts'
import { keyPlace, recoveryVerifier, wrapAccount } from '../facts.ts'

const whose = (a: AccountRow) => ({ centreId: a.centre_id, personId: a.person_id, username: a.username })

/** The code printed at enrolment. It works once: a new passphrase, a new code and a new second factor take its place. */
export async function recover(ctx: Ctx, input: { username: string; recoveryCode: string }): Promise<Card> {
  return guarded(ctx, input.username, async (account) => {
    const code = readRecoveryCode(input.recoveryCode)
    if (!account || !code.ok || recoveryVerifier(code.bytes, account.person_id) !== account.recovery_verifier) throw new Refusal('recovery_refused')
    const kek = kekFromRecovery(code.bytes, account.person_id)
    return unwrapKey(kek, account.key_by_recovery, keyPlace(whose(account), 'recovery'))
  })
}

/** Two of the three cards of the centre. They are kept apart, by people who are not the centre's staff alone. */
export async function recoverWithShares(ctx: Ctx, input: { username: string; shares: string[] }): Promise<Card> {
  return guarded(ctx, input.username, async (account) => {
    if (!account) throw new Refusal('recovery_refused')
    const { publicKey, hashes } = await recoveryKeyOf(ctx, account.centre_id)
    const joined = await joinShares(input.shares, publicKey, hashes)
    if (!joined.ok) throw new Refusal('shares_refused', { params: { problem: joined.problem } })
    const privateKey = openWith(joined.privateKey, account.key_by_centre, keyPlace(whose(account), 'centre'))
    joined.privateKey.fill(0)
    return privateKey
  })
}

async function guarded(ctx: Ctx, username: string, open: (a: AccountRow | null) => Promise<Buffer>): Promise<Card> {
  await claimTry(ctx, { kind: 'recovery', name: username })
  const account = await findAccount(ctx.client, username)
  const privateKey = await open(account)
  if (!account) throw new Refusal('recovery_refused')
  const { columns, card } = await wrapAccount({
    ...whose(account), privateKey, pepper: ctx.services.pepper, recoveryPublicKey: (await recoveryKeyOf(ctx, account.centre_id)).publicKey,
  })
  privateKey.fill(0)
  const row = {
    kdf: JSON.parse(columns.kdf), verifier: columns.verifier, key_by_passphrase: columns.keyByPassphrase,
    key_by_recovery: columns.keyByRecovery, recovery_verifier: columns.recoveryVerifier, totp_secret: columns.totpSecret,
  }
  await ctx.client.query('select sec.recover_account($1, $2, $3, $4)', [username, account.recovery_verifier, JSON.stringify(row), ctx.now.toString()])
  ctx.session.forgetPerson(account.person_id)
  await succeeded(ctx, { kind: 'recovery', name: username }, { kind: 'passphrase', name: username }, { kind: 'second factor', name: username })
  return card
}

async function recoveryKeyOf(ctx: Ctx, centreId: string): Promise<{ publicKey: string; hashes: string[] }> {
  const { rows } = await ctx.client.query<{ public_key: string; hashes: string[] }>('select * from sec.recovery_public_key($1)', [centreId])
  return { publicKey: rows[0]?.public_key ?? '', hashes: rows[0]?.hashes ?? [] }
}
