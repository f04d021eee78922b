import { createHash, randomBytes } from 'node:crypto'
import { decrypt, encrypt, NONCE_BYTES } from '../../platform/seal/aead.ts'
import { deriveKey } from '../../platform/seal/derive-key.ts'
import { printGroups, readGroups } from '../../platform/seal/printed-code.ts'

/** Eighty bits: found by nobody who guesses. */
const BYTES = 10

export const newCode = (): string => printGroups(randomBytes(BYTES)).join('-')

/** The secret of a code as it was typed; null when a character is wrong. */
export function secretOf(typed: string): Buffer | null {
  const read = readGroups(typed, BYTES)
  return read.ok ? read.bytes : null
}

export const hashOf = (secret: Buffer): string =>
  createHash('sha256').update('titian voice code').update(secret).digest('base64url')

const boundTo = (voiceCode: string) => Buffer.from(`voice answer ${voiceCode}`)

/** For whoever has the code, and nobody who has the database. */
export function sealAnswer(secret: Buffer, text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const sealed = encrypt(deriveKey(secret, ['voice answer']), nonce, boundTo(hashOf(secret)), Buffer.from(text))
  return Buffer.concat([nonce, sealed]).toString('base64url')
}

export function openAnswer(secret: Buffer, answer: string): string {
  const bytes = Buffer.from(answer, 'base64url')
  const [nonce, sealed] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)]
  return decrypt(deriveKey(secret, ['voice answer']), nonce, boundTo(hashOf(secret)), sealed).toString()
}
