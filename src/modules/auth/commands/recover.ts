import { Refusal } from '../../../kernel/refusal.ts'
import type { Door } from '../../../platform/database/door.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openWith, publicKeyFor, unwrapKey } from '../../../platform/seal/boxes.ts'
import { hashOfTyped, joinShares } from '../../../platform/seal/centre-shares.ts'
import { kekFromRecovery, readRecoveryCode } from '../../../platform/seal/recovery.ts'
import type { AccountRow } from '../account-row.ts'
import { findAccount, whose } from '../account-row.ts'
import { claimTry, succeeded } from '../brake.ts'
import type { Card } from '../facts.ts'
import { keyOf, keyPlace, recoveryVerifier, wrapAccount } from '../facts.ts'
import { isInvitationOver } from '../rules.ts'

/**
 * The code of an invitation, or the one printed at enrolment. It works once: a passphrase, a code and a second factor that
 * nobody else has seen take its place.
 */
export async function recover(ctx: Ctx, input: { username: string; recoveryCode: string }): Promise<Card> {
  await claimTry(ctx, { kind: 'recovery', name: input.username })
  const code = readRecoveryCode(input.recoveryCode)
  return renewed(ctx, { username: input.username, refusal: 'recovery_refused' }, async (account) => {
    if (!code.ok || recoveryVerifier(code.bytes, account.person_id) !== account.recovery_verifier) return null
    if (isInvitationOver(account, ctx.now)) throw new Refusal('invitation_over')
    const kek = kekFromRecovery(code.bytes, account.person_id)
    return unwrapKey(kek, account.key_by_recovery, keyPlace(whose(account), 'recovery'))
  })
}

/**
 * Two of the three cards of the centre. They are kept apart, by people who are not the centre's staff alone, and nobody
 * uses them unseen: the supervisors get a task, the chain a line of its own.
 */
export async function recoverWithShares(ctx: Ctx, input: { username: string; shares: string[] }): Promise<Card> {
  await claimTry(ctx, { kind: 'recovery', name: input.username })
  const { centreId, centreKey } = await ctx.apart((door) => openByCards(door, input.shares))
  const card = await renewed(
    ctx,
    { username: input.username, refusal: 'name_or_cards_refused', byCards: true },
    async (a) => (a.centre_id === centreId ? openWith(centreKey, a.key_by_centre, keyPlace(whose(a), 'centre')) : null),
  )
  centreKey.fill(0)
  return card
}

/** The key of the centre whose cards these are. Looks at no account: its answers are the same for a name that is none. */
async function openByCards(door: Door, shares: string[]): Promise<{ centreId: string; centreKey: Buffer }> {
  const [known] = await door<string[]>(
    'known_shares',
    shares.flatMap((s) => hashOfTyped(s) ?? []),
  )
  const centreKey = keyOf(await joinShares(shares, undefined, known))
  const [centreId] = await door<string | null>('centre_of_recovery_key', publicKeyFor(centreKey))
  if (!centreId)
    throw new Refusal('shares_refused', {
      params: { problem: 'other_set', cards: shares.map((_, at) => at + 1).join(', ') },
    })
  return { centreId, centreKey }
}

type Renewal = { username: string; refusal: 'recovery_refused' | 'name_or_cards_refused'; byCards?: boolean }

/** A new card for whom `open` gives a key; one refusal for no such name and for no key, so that neither says which. */
async function renewed(
  ctx: Ctx,
  { username, refusal, byCards }: Renewal,
  open: (a: AccountRow) => Promise<Buffer | null>,
): Promise<Card> {
  const account = await ctx.apart((door) => findAccount(door, username))
  const privateKey = account && (await open(account))
  if (!account || !privateKey) throw new Refusal(refusal)
  const [recoveryPublicKey = ''] = await ctx.apart((door) => door<string>('recovery_public_key', account.centre_id))
  const { row, card } = await wrapAccount({
    ...whose(account),
    privateKey,
    services: ctx.services,
    recoveryPublicKey,
  })
  privateKey.fill(0)
  const now = ctx.now.toString()
  await ctx.apart(async (door) => {
    await door('recover_account', username, account.recovery_verifier, JSON.stringify(row), now)
    if (byCards) await door('tell_of_recovery', account.centre_id, account.person_id, now)
  })
  ctx.session.forgetPerson(account.person_id)
  await succeeded(
    ctx,
    { kind: 'recovery', name: username },
    { kind: 'passphrase', name: username },
    { kind: 'second factor', name: username },
  )
  return card
}
