import { createHash, randomBytes } from 'node:crypto'
import { decrypt, encrypt, NONCE_BYTES } from './aead.ts'
import { deriveKey } from './derive-key.ts'

/**
 * An answer for whoever holds a secret, and nobody who has the database: it is found by the hash of the slip and sealed under a key that
 * is made of it. `what` keeps the slips of two kinds of boxes apart.
 */
export const slipHash = (what: string, slip: Uint8Array): Buffer =>
  createHash('sha256').update(`titian ${what} code`).update(slip).digest()

const boundTo = (what: string, slip: Uint8Array) =>
  Buffer.from(`${what} answer ${slipHash(what, slip).toString('base64url')}`)

export function sealForSlip(what: string, slip: Uint8Array, text: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const sealed = encrypt(deriveKey(slip, [`${what} answer`]), nonce, boundTo(what, slip), Buffer.from(text))
  return Buffer.concat([nonce, sealed]).toString('base64url')
}

export function openWithSlip(what: string, slip: Uint8Array, answer: string): string {
  const bytes = Buffer.from(answer, 'base64url')
  const [nonce, sealed] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)]
  return decrypt(deriveKey(slip, [`${what} answer`]), nonce, boundTo(what, slip), sealed).toString()
}
