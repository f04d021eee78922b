import { randomBytes, timingSafeEqual } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hashRaw } from '@node-rs/argon2'
import { toText } from './bytes-text.ts'
import { deriveKey } from './derive-key.ts'
import { readPassphrase } from './passphrase.ts'
import { SealError } from './seal-error.ts'
import type { Turns } from './take-turns.ts'
import { takeTurns } from './take-turns.ts'

/** What a passphrase was stretched with; stored beside the account, so that it can rise at a later sign-in. */
export type KdfParams = {
  algorithm: 'argon2id'
  memoryKiB: number
  passes: number
  lanes: number
  /** generated words may be typed with capitals, dashes and small slips; an own passphrase is taken as it is */
  entry: 'generated' | 'own'
}

/** Both come from one stretching and say nothing about one another: the verifier is stored, the kek never. */
export type Derived = { kek: Buffer; verifier: string }

/** How much work one stretching is. */
export type Cost = Pick<KdfParams, 'memoryKiB' | 'passes' | 'lanes'>

/** What the server stretches with (security.md 3.3): 64 MiB and three passes cost about 55 ms on a small server. */
export const COST: Cost = { memoryKiB: 65_536, passes: 3, lanes: 1 }
/**
 * OWASP password storage cheat sheet: 19 MiB, two passes. Weaker stored values are an attack, not a setting. Suites, and the
 * invented people of the demo until they first sign in, cost this.
 */
export const LEAST_COST: Cost = { memoryKiB: 19_456, passes: 2, lanes: 1 }
const ALGORITHM = 'argon2id'
const CEILING = { memoryKiB: 1_048_576, passes: 20, lanes: 8 }
export const LONGEST_PASSPHRASE = 1000
const SALT_BYTES = 16
const SECRET_BYTES = 32
/** The library declares its enum for the compiler only; 2 is Argon2id there (RFC 9106 names it y = 2 as well). */
const ARGON2ID = 2

/**
 * The line in which a server stretches: one core is left to those who are already inside, and whoever finds a hundred waiting
 * is sent away at once (security-cases.md B51). Sixty-four MiB for each that is at work.
 */
export const stretchingTurns = (): Turns => takeTurns(Math.max(1, availableParallelism() - 1), 100)

export const paramsOf = (cost: Cost, entry: KdfParams['entry']): KdfParams => ({ algorithm: ALGORITHM, ...cost, entry })
export const newSalt = (): Buffer => randomBytes(SALT_BYTES)
/** 256 bits for a file outside the database and its backups: without it a stolen table cannot even be guessed against. */
export const newPepper = (): Buffer => randomBytes(SECRET_BYTES)

/**
 * Stretches a passphrase: Argon2id, then HKDF with the pepper into a key-encrypting key and a verifier. Null bytes and
 * every character count; only the Unicode form does not (NFKC). Throws SealError too_long (over 1,000 characters),
 * weak_parameters, bad_key (salt under 16 bytes, pepper not 32).
 */
export async function derive(passphrase: string, salt: Buffer, params: KdfParams, pepper: Buffer): Promise<Derived> {
  if (passphrase.length > LONGEST_PASSPHRASE) throw new SealError('too_long')
  if (salt.length < SALT_BYTES || pepper.length !== SECRET_BYTES) throw new SealError('bad_key')
  checkParams(params)
  const typed = Buffer.from(asTyped(passphrase, params.entry))
  const stretched = await hashRaw(typed, {
    algorithm: ARGON2ID,
    memoryCost: params.memoryKiB,
    timeCost: params.passes,
    parallelism: params.lanes,
    outputLen: SECRET_BYTES,
    salt,
  }).finally(() => typed.fill(0))
  const kek = deriveKey(stretched, ['passphrase', 'kek'], pepper)
  const verifier = toText(deriveKey(stretched, ['passphrase', 'verify'], pepper))
  stretched.fill(0)
  return { kek, verifier }
}

/** Costs what a sign-in costs and matches nothing: for names without an account (security-cases.md B01). */
export const deriveForNobody = (passphrase: string, pepper: Buffer, cost: Cost): Promise<Derived> =>
  derive(passphrase, newSalt(), paramsOf(cost, 'generated'), pepper)

/** Compares in constant time. A stored value of another length is a damaged row and simply does not match. */
export function verifierMatches(stored: string, derived: Derived): boolean {
  const [a, b] = [Buffer.from(stored), Buffer.from(derived.verifier)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** True when the cost has risen since: derive anew with `paramsOf` at this sign-in and wrap again (B47). */
export const needsRehash = (params: Cost, cost: Cost): boolean =>
  params.memoryKiB < cost.memoryKiB || params.passes < cost.passes || params.lanes < cost.lanes

/** The key a passkey gives through its PRF extension, made into a KEK (security.md 3.5). Throws SealError bad_key. */
export function kekFromPasskey(prf: Uint8Array, credentialId: string): Buffer {
  if (prf.length < SECRET_BYTES) throw new SealError('bad_key')
  return deriveKey(prf, ['passkey', credentialId])
}

function asTyped(passphrase: string, entry: KdfParams['entry']): string {
  if (!passphrase.isWellFormed()) throw new SealError('malformed')
  return entry === 'generated' ? readPassphrase(passphrase) : passphrase.normalize('NFKC')
}

function checkParams({ algorithm, memoryKiB, passes, lanes }: KdfParams): void {
  const within = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most
  const fine =
    algorithm === ALGORITHM &&
    within(memoryKiB, LEAST_COST.memoryKiB, CEILING.memoryKiB) &&
    within(passes, LEAST_COST.passes, CEILING.passes) &&
    within(lanes, 1, CEILING.lanes)
  if (!fine) throw new SealError('weak_parameters')
}
