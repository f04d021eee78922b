import { createCipheriv, createDecipheriv } from 'node:crypto'
import { SealError } from './seal-error.ts'

export const KEY_BYTES = 32
export const NONCE_BYTES = 12
export const TAG_BYTES = 16

/** AES-256-GCM (NIST SP 800-38D): ciphertext and 16-byte tag in one. Throws SealError bad_key. */
export function encrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, plain: Uint8Array): Buffer {
  checkKey(key)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(aad)
  const body = cipher.update(plain)
  cipher.final() // empty in this mode, but it makes the tag
  return Buffer.concat([body, cipher.getAuthTag()])
}

/** The plaintext, once the tag holds. Throws SealError bad_key, truncated, or refused when anything was changed. */
export function decrypt(key: Uint8Array, nonce: Uint8Array, aad: Uint8Array, sealed: Buffer): Buffer {
  checkKey(key)
  const end = sealed.length - TAG_BYTES
  if (end < 0) throw new SealError('truncated')
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(aad)
  decipher.setAuthTag(sealed.subarray(end))
  const plain = decipher.update(sealed.subarray(0, end))
  try {
    decipher.final()
  } catch {
    plain.fill(0) // unauthenticated bytes must not linger; the library's error says no more than this code
    throw new SealError('refused')
  }
  return plain
}

function checkKey(key: Uint8Array): void {
  // a key of zeros is one that was wiped: what it sealed anybody could open
  if (key.length !== KEY_BYTES || key.every((byte) => byte === 0)) throw new SealError('bad_key')
}
