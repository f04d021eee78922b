import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openWith, publicKeyFor, unwrapKey } from '../../../platform/seal/boxes.ts'
import { hashOfTyped, joinShares } from '../../../platform/seal/centre-shares.ts'
import { kekFromRecovery, readRecoveryCode } from '../../../platform/seal/recovery.ts'
import type { AccountRow } from '../account-row.ts'
import { findAccount } from '../account-row.ts'
import { claimTry, succeeded } from '../brake.ts'
import type { Card } from '../facts.ts'
import { keyOf, keyPlace, recoveryVerifier, wrapAccount } from '../facts.ts'

const whose = (a: AccountRow) => ({ centreId: a.centre_id, personId: a.person_id, username: a.username })

/** The code printed at enrolment. It works once: a new passphrase, a new code and a new second factor take its place. */
export async function recover(ctx: Ctx, input: { username: string; recoveryCode: string }): Promise<Card> {
  await claimTry(ctx, { kind: 'recovery', name: input.username })
  const code = readRecoveryCode(input.recoveryCode)
  const { card } = await renewed(ctx, input.username, 'recovery_refused', async (account) => {
    if (!code.ok || recoveryVerifier(code.bytes, account.person_id) !== account.recovery_verifier) return null
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
  await claimTry(ctx, { kind: 'recovery', name: input.username })
  const { centreId, centreKey } = await openByCards(ctx, input.shares)
  const { card, account } = await renewed(ctx, input.username, 'name_or_cards_refused', async (whom) =>
    whom.centre_id === centreId ? openWith(centreKey, whom.key_by_centre, keyPlace(whose(whom), 'centre')) : null,
  )
  centreKey.fill(0)
  await ctx.client.query('select sec.tell_of_recovery($1, $2, $3)', [
    account.centre_id,
    account.person_id,
    ctx.now.toString(),
  ])
  return card
}

/** The key of the centre whose cards these are. Looks at no account: its answers are the same for a name that is none. */
async function openByCards(ctx: Ctx, shares: string[]): Promise<{ centreId: string; centreKey: Buffer }> {
  const known = await ctx.client.query<{ hashes: string[] }>('select sec.known_shares($1) as hashes', [
    shares.flatMap((s) => hashOfTyped(s) ?? []),
  ])
  const centreKey = keyOf(await joinShares(shares, undefined, known.rows[0]?.hashes))
  const { rows } = await ctx.client.query<{ id: string | null }>('select sec.centre_of_recovery_key($1) as id', [
    publicKeyFor(centreKey),
  ])
  const centreId = rows[0]?.id
  if (!centreId)
    throw new Refusal('shares_refused', {
      params: { problem: 'other_set', cards: shares.map((_, at) => at + 1).join(', ') },
    })
  return { centreId, centreKey }
}

/** A new card for whom `open` gives a key; one refusal for no such name and for no key, so that neither says which. */
async function renewed(
  ctx: Ctx,
  username: string,
  refusal: 'recovery_refused' | 'name_or_cards_refused',
  open: (a: AccountRow) => Promise<Buffer | null>,
): Promise<{ card: Card; account: AccountRow }> {
  const account = await findAccount(ctx.client, username)
  const privateKey = account && (await open(account))
  if (!account || !privateKey) throw new Refusal(refusal)
  const { columns, card } = await wrapAccount({
    ...whose(account),
    privateKey,
    services: ctx.services,
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
