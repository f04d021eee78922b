import { Refusal } from '../../kernel/refusal.ts'
import type { Door } from '../../platform/database/door.ts'
import type { Services } from '../../platform/http/context.ts'
import { unwrapKey } from '../../platform/seal/boxes.ts'
import { fromText } from '../../platform/seal/bytes-text.ts'
import type { KdfParams } from '../../platform/seal/passwords.ts'
import { derive, deriveForNobody, verifierMatches } from '../../platform/seal/passwords.ts'
import { SealError } from '../../platform/seal/seal-error.ts'
import { stretch } from '../../platform/seal/stretch.ts'
import { keyPlace } from './facts.ts'

/** An account as the narrow functions of `door` answer it, in snake case. */
export type AccountRow = {
  centre_id: string
  person_id: string
  username: string
  kdf: KdfParams & { salt: string }
  verifier: string
  key_by_passphrase: string
  key_by_recovery: string
  recovery_verifier: string
  key_by_centre: string
  totp_secret: string | null
  totp_last_step: number | null
  must_change: boolean
  created_at: string
}

export const whose = (a: AccountRow) => ({ centreId: a.centre_id, personId: a.person_id, username: a.username })

export async function findAccount(door: Door, username: string): Promise<AccountRow | null> {
  if (username.includes('\u0000')) return null // PostgreSQL takes no null byte, and no name has one
  const [account] = await door<AccountRow | null>('find_account', username)
  return account ?? null
}

export async function accountOf(door: Door, tokenHash: Buffer | null): Promise<AccountRow> {
  const [account] = await door<AccountRow | null>('account_of', tokenHash)
  if (!account) throw new Refusal('signed_out')
  return account
}

/** The private key, or null when the passphrase is not the one. A name without an account costs the same time. */
export async function openByPassphrase(
  account: AccountRow | null,
  passphrase: string,
  services: Services,
): Promise<Buffer | null> {
  try {
    if (!account) {
      await stretch(services, () => deriveForNobody(passphrase, services.pepper, services.passphraseCost))
      return null
    }
    const derived = await stretch(services, () =>
      derive(passphrase, fromText(account.kdf.salt), account.kdf, services.pepper),
    )
    if (!verifierMatches(account.verifier, derived)) return null
    return unwrapKey(derived.kek, account.key_by_passphrase, keyPlace(whose(account), 'passphrase'))
  } catch (error) {
    if (error instanceof SealError && (error.code === 'too_long' || error.code === 'malformed')) return null
    throw error
  }
}
