import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { fromText, keyFromText, toText } from './bytes-text.ts'
import { canonicalJson } from './canonical.ts'
import { privateKeyOf, publicKeyOf, rawOf } from './raw-keys.ts'
import { SealError } from './seal-error.ts'

/**
 * What is carried away from the machine: the chain of this centre had `count` entries and this head at this instant.
 * Without it, whoever owns the database can rewrite the chain whole and it verifies (security.md D7, measured).
 */
export type Checkpoint = {
  centreId: string
  count: number
  head: string
  /** ISO 8601 instant */
  at: string
}

/** Ed25519 (RFC 8032): 32 bytes each, the public key as base64url. */
export function newSigningKey(): { publicKey: string; privateKey: Buffer } {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  return { publicKey: toText(rawOf(publicKey)), privateKey: rawOf(privateKey) }
}

/** The signature as base64url. Throws SealError bad_key, malformed. */
export const signCheckpoint = (privateKey: Buffer, checkpoint: Checkpoint): string =>
  toText(sign(null, messageOf(checkpoint), privateKeyOf('ed25519', privateKey)))

/** False for any other checkpoint, key or signature, a malformed one too. Throws SealError bad_key for a public key that is none. */
export function verifyCheckpoint(publicKey: string, checkpoint: Checkpoint, signature: string): boolean {
  const key = publicKeyOf('ed25519', keyFromText(publicKey))
  try {
    return verify(null, messageOf(checkpoint), key, fromText(signature))
  } catch (error) {
    if (error instanceof SealError) return false // not a signature of ours, so no proof
    throw error
  }
}

const messageOf = ({ centreId, count, head, at }: Checkpoint): Buffer =>
  Buffer.from(`titian checkpoint v1\n${canonicalJson({ centreId, count, head, at })}`)
