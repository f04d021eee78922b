import { randomBytes } from 'node:crypto'
import { type Aad, encodeAad, type Place } from './aad.ts'
import { decrypt, encrypt, KEY_BYTES, NONCE_BYTES } from './aead.ts'
import { fromText, toText } from './bytes-text.ts'
import { SealError } from './seal-error.ts'

/** Names the algorithm. A later one gets its own name; readers keep the old one until everything is sealed anew. */
const VERSION = 'v1'

/** Keys by id: a Map will do. */
export type KeyRing = { get(kid: string): Buffer | undefined }

/** A new data key of 256 bits with a random id of 12 characters (72 bits). */
export const newDataKey = (): { kid: string; key: Buffer } => ({
  kid: toText(randomBytes(9)),
  key: randomBytes(KEY_BYTES),
})

/**
 * Seals a text for one place: `v1.<kid>.<nonce>.<ciphertext and tag>`, base64url. AES-256-GCM with a random 96-bit
 * nonce; a key that seals fewer than 2^32 texts stays below the limit of SP 800-38D, and ours are per case and class.
 * The length of the text shows. Throws SealError bad_key, malformed.
 */
export function sealText(key: Buffer, plain: string, aad: Aad): string {
  if (!plain.isWellFormed()) throw new SealError('malformed')
  const nonce = randomBytes(NONCE_BYTES)
  const text = Buffer.from(plain)
  const sealed = encrypt(key, nonce, encodeAad(VERSION, aad), text)
  text.fill(0)
  return `${VERSION}.${aad.kid}.${toText(nonce)}.${toText(sealed)}`
}

/**
 * Opens a text at its place. Throws SealError: unknown_key when it was sealed under another key id, unknown_version,
 * malformed, truncated, and refused when the text, its place or its version is not the one that was sealed.
 */
export function openText(key: Buffer, envelope: string, aad: Aad): string {
  const { kid, nonce, sealed } = parse(envelope)
  if (kid !== aad.kid) throw new SealError('unknown_key')
  return opened(decrypt(key, nonce, encodeAad(VERSION, aad), sealed))
}

/** As `openText`, the key being found by the id in the envelope. Throws SealError unknown_key when the ring has it not. */
export function openFromRing(keys: KeyRing, envelope: string, place: Place): string {
  const { kid, nonce, sealed } = parse(envelope)
  const key = keys.get(kid)
  if (!key) throw new SealError('unknown_key')
  return opened(decrypt(key, nonce, encodeAad(VERSION, { ...place, kid }), sealed))
}

/** The id of the key an envelope was sealed with, before it is opened. Throws SealError malformed, unknown_version. */
export const kidOf = (envelope: string): string => partsOf(envelope).kid

function partsOf(envelope: string): { kid: string; nonceText: string; sealedText: string } {
  const [version, kid, nonceText, sealedText, ...more] = envelope.split('.')
  if (version !== VERSION) throw new SealError(/^v\d+$/.test(version ?? '') ? 'unknown_version' : 'malformed')
  if (!kid || nonceText === undefined || sealedText === undefined) throw new SealError('truncated')
  if (more.length > 0) throw new SealError('malformed')
  return { kid, nonceText, sealedText }
}

function parse(envelope: string): { kid: string; nonce: Buffer; sealed: Buffer } {
  const { kid, nonceText, sealedText } = partsOf(envelope)
  const nonce = fromText(nonceText)
  if (nonce.length !== NONCE_BYTES) throw new SealError('malformed')
  return { kid, nonce, sealed: fromText(sealedText) }
}

function opened(plain: Buffer): string {
  const text = plain.toString()
  plain.fill(0)
  return text
}
