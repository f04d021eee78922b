import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openWith, unwrapKey } from '../../../platform/seal/boxes.ts'
import { kekFromRecovery, readRecoveryCode } from '../../../platform/seal/recovery.ts'
import type { AccountRow } from '../account-row.ts'
import { findAccount } from '../account-row.ts'
import { claimTry, succeeded } from '../brake.ts'
import type { Card } from '../facts.ts'
import { keyPlace, openByShares, recoveryVerifier, wrapAccount } from '../facts.ts'

const whose = (a: AccountRow) => ({ centreId: a.centre_id, personId: a.person_id, username: a.username })

/** The code printed at enrolment. It works once: a new passphrase, a new code and a new second factor take its place. */
export async function recover(ctx: Ctx, input: { username: string; recoveryCode: string }): Promise<Card> {
  const { card } = await guarded(ctx, input.username, async (account) => {
    const code = readRecoveryCode(input.recoveryCode)
    if (!code.ok || recoveryVerifier(code.bytes, account.person_id) !== account.recovery_verifier)
      throw new Refusal('recovery_refused')
    const kek = kekFromRecovery(code.bytes, account.person_id)
    return unwrapKey(kek, account.key_by_recovery, keyPlace(whose(account), 'recovery'))
  })
  return card
}

/**
 * Two of the three cards of the centre. They are kept apart, by people who are not the centre's staff alone, and nobody
 * uses them unseen: the supervisors get a task, the chain a line of its own.
 */
export async function recoverWithShares(ctx: Ctx, input: { username: string; shares: string[] }): Promise<Card> {
  const { card, account } = await guarded(ctx, input.username, async (whom) => {
    const { publicKey, hashes } = await recoveryKeyOf(ctx, whom.centre_id)
    const centreKey = await openByShares(input.shares, publicKey, hashes)
    const privateKey = openWith(centreKey, whom.key_by_centre, keyPlace(whose(whom), 'centre'))
    centreKey.fill(0)
    return privateKey
  })
  await ctx.client.query('select sec.tell_of_recovery($1, $2, $3)', [
    account.centre_id,
    account.person_id,
    ctx.now.toString(),
  ])
  return card
}

async function guarded(
  ctx: Ctx,
  username: string,
  open: (a: AccountRow) => Promise<Buffer>,
): Promise<{ card: Card; account: AccountRow }> {
  await claimTry(ctx, { kind: 'recovery', name: username })
  const account = await findAccount(ctx.client, username)
  if (!account) throw new Refusal('recovery_refused')
  const privateKey = await open(account)
  const { columns, card } = await wrapAccount({
    ...whose(account),
    privateKey,
    pepper: ctx.services.pepper,
    recoveryPublicKey: (await recoveryKeyOf(ctx, account.centre_id)).publicKey,
  })
  privateKey.fill(0)
  const row = {
    kdf: JSON.parse(columns.kdf),
    verifier: columns.verifier,
    key_by_passphrase: columns.keyByPassphrase,
    key_by_recovery: columns.keyByRecovery,
    recovery_verifier: columns.recoveryVerifier,
    totp_secret: columns.totpSecret,
  }
  await ctx.client.query('select sec.recover_account($1, $2, $3, $4)', [
    username,
    account.recovery_verifier,
    JSON.stringify(row),
    ctx.now.toString(),
  ])
  ctx.session.forgetPerson(account.person_id)
  await succeeded(
    ctx,
    { kind: 'recovery', name: username },
    { kind: 'passphrase', name: username },
    { kind: 'second factor', name: username },
  )
  return { card, account }
}

async function recoveryKeyOf(ctx: Ctx, centreId: string): Promise<{ publicKey: string; hashes: string[] }> {
  const { rows } = await ctx.client.query<{ public_key: string; hashes: string[] }>(
    'select * from sec.recovery_public_key($1)',
    [centreId],
  )
  return { publicKey: rows[0]?.public_key ?? '', hashes: rows[0]?.hashes ?? [] }
}
