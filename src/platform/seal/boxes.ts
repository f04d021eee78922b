import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { decrypt, encrypt, NONCE_BYTES } from './aead.ts'
import { bindParts, fromText, keyFromText, toText } from './bytes-text.ts'
import { deriveKey } from './derive-key.ts'
import { privateKeyOf, publicKeyOf, rawOf } from './raw-keys.ts'
import { SealError } from './seal-error.ts'

/**
 * What a box or wrap is for, e.g. ['case', caseId, 'identity', kid, 'group', groupId]. It is authenticated with its
 * parts kept apart, so a wrap that is copied to another row, class or recipient is refused (security-cases.md I26).
 */
export type Context = readonly string[]

/** An X25519 key pair (RFC 7748), 32 bytes each: the public key as base64url, the private one where it can be wiped. */
export type KeyPair = { publicKey: string; privateKey: Buffer }

const BOX = 'b1.'
const WRAP = 'w1.'
const PUBLIC_BYTES = 32
const ONE_USE_NONCE = Buffer.alloc(NONCE_BYTES)

export function newKeyPair(): KeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('x25519')
  return { publicKey: toText(rawOf(publicKey)), privateKey: rawOf(privateKey) }
}

/** The public half of a private key. Throws SealError bad_key. */
export const publicKeyFor = (privateKey: Buffer): string =>
  toText(rawOf(createPublicKey(privateKeyOf('x25519', privateKey))))

/**
 * Seals a secret to the holder of a private key; the sender keeps nothing that opens it. Ephemeral X25519, HKDF-SHA-256
 * over both public keys, AES-256-GCM under that one-use key. `b1.` and base64url. Throws SealError bad_key.
 */
export function sealTo(publicKey: string, secret: Uint8Array, context: Context): string {
  const recipient = keyFromText(publicKey)
  const ephemeral = generateKeyPairSync('x25519')
  const sender = rawOf(ephemeral.publicKey)
  const key = sharedKey(ephemeral.privateKey, publicKeyOf('x25519', recipient), sender, recipient)
  const sealed = encrypt(key, ONE_USE_NONCE, bindParts([BOX, ...context]), secret)
  key.fill(0)
  return BOX + toText(Buffer.concat([sender, sealed]))
}

/** Opens what `sealTo` made. Throws SealError bad_key, malformed, truncated, unknown_version, refused. */
export function openWith(privateKey: Buffer, box: string, context: Context): Buffer {
  const bytes = body(box, BOX)
  if (bytes.length < PUBLIC_BYTES) throw new SealError('truncated')
  const sender = bytes.subarray(0, PUBLIC_BYTES)
  const own = privateKeyOf('x25519', privateKey)
  const key = sharedKey(own, publicKeyOf('x25519', sender), sender, rawOf(createPublicKey(own)))
  try {
    return decrypt(key, ONE_USE_NONCE, bindParts([BOX, ...context]), bytes.subarray(PUBLIC_BYTES))
  } finally {
    key.fill(0)
  }
}

/** The symmetric secret of a group, from its private key: opened once per session, then each wrap costs microseconds. */
export const groupSecret = (privateKey: Buffer): Buffer => deriveKey(privateKey, ['group-sym'])

/**
 * Wraps a key (or another short secret) under a 256-bit key: a group's secret, a person's KEK. AES-256-GCM with a random
 * nonce; `w1.` and base64url, 83 characters for a key of 32 bytes. Throws SealError bad_key.
 */
export function wrapKey(secret: Buffer, key: Uint8Array, context: Context): string {
  const nonce = randomBytes(NONCE_BYTES)
  return WRAP + toText(Buffer.concat([nonce, encrypt(secret, nonce, bindParts([WRAP, ...context]), key)]))
}

/** Opens what `wrapKey` made. Throws SealError bad_key, malformed, truncated, unknown_version, refused. */
export function unwrapKey(secret: Buffer, wrapped: string, context: Context): Buffer {
  const bytes = body(wrapped, WRAP)
  if (bytes.length < NONCE_BYTES) throw new SealError('truncated')
  const nonce = bytes.subarray(0, NONCE_BYTES)
  return decrypt(secret, nonce, bindParts([WRAP, ...context]), bytes.subarray(NONCE_BYTES))
}

function sharedKey(own: KeyObject, other: KeyObject, sender: Buffer, recipient: Buffer): Buffer {
  let shared: Buffer
  try {
    shared = diffieHellman({ privateKey: own, publicKey: other })
  } catch {
    throw new SealError('bad_key') // a point of low order: the shared secret would be known to everybody
  }
  const key = deriveKey(shared, ['box'], Buffer.concat([sender, recipient]))
  shared.fill(0)
  return key
}

function body(text: string, prefix: string): Buffer {
  if (text.startsWith(prefix)) return fromText(text.slice(prefix.length))
  throw new SealError(/^[a-z]\d+\./.test(text) ? 'unknown_version' : 'malformed')
}
