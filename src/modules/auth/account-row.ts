import { Refusal } from '../../kernel/refusal.ts'
import type { Client } from '../../platform/database/pool.ts'
import type { Services } from '../../platform/http/context.ts'
import { unwrapKey } from '../../platform/seal/boxes.ts'
import { fromText } from '../../platform/seal/bytes-text.ts'
import type { KdfParams } from '../../platform/seal/passwords.ts'
import { derive, deriveForNobody, verifierMatches } from '../../platform/seal/passwords.ts'
import { SealError } from '../../platform/seal/seal-error.ts'
import { keyPlace } from './facts.ts'

/** An account as the narrow functions of `sec` answer it, in snake case. */
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
}

export async function findAccount(client: Client, username: string): Promise<AccountRow | null> {
  if (username.includes('\u0000')) return null // PostgreSQL takes no null byte, and no name has one
  const { rows } = await client.query<{ a: AccountRow | null }>('select sec.find_account($1) as a', [username])
  return rows[0]?.a ?? null
}

export async function accountOf(client: Client, tokenHash: Buffer | null): Promise<AccountRow> {
  const { rows } = await client.query<{ a: AccountRow | null }>('select sec.account_of($1) as a', [tokenHash])
  if (!rows[0]?.a) throw new Refusal('signed_out')
  return rows[0].a
}

/** The private key, or null when the passphrase is not the one. A name without an account costs the same time. */
export async function openByPassphrase(
  account: AccountRow | null,
  passphrase: string,
  { pepper, passphraseCost }: Services,
): Promise<Buffer | null> {
  try {
    if (!account) {
      await deriveForNobody(passphrase, pepper, passphraseCost)
      return null
    }
    const derived = await derive(passphrase, fromText(account.kdf.salt), account.kdf, pepper)
    if (!verifierMatches(account.verifier, derived)) return null
    const whose = { centreId: account.centre_id, personId: account.person_id, username: account.username }
    return unwrapKey(derived.kek, account.key_by_passphrase, keyPlace(whose, 'passphrase'))
  } catch (error) {
    if (error instanceof SealError && error.code === 'busy') throw new Refusal('busy_retry')
    if (error instanceof SealError && (error.code === 'too_long' || error.code === 'malformed')) return null
    throw error
  }
}
