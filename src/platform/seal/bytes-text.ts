import { SealError } from './seal-error.ts'

export const toText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64url')

/**
 * Base64url without padding to bytes. Strict, because Node's decoder skips foreign characters and ignores the loose last
 * bits: two texts for one value would let a changed envelope pass as unchanged. Throws SealError malformed.
 */
export function fromText(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.toString('base64url') !== text) throw new SealError('malformed')
  return bytes
}

/** As `fromText`, for a key or another value of a known length in bytes. Throws SealError bad_key. */
export function keyFromText(text: string, length = 32): Buffer {
  const bytes = fromText(text)
  if (bytes.length !== length) throw new SealError('bad_key')
  return bytes
}

/**
 * Several texts as one, so that no two lists give the same result: each part carries its length in UTF-8 bytes
 * (["ab", "c"] and ["a", "bc"] differ). Throws SealError malformed on halves of surrogate pairs, which UTF-8 would merge.
 */
export function bindParts(parts: readonly string[]): Buffer {
  let bound = ''
  for (const part of parts) {
    if (!part.isWellFormed()) throw new SealError('malformed')
    bound += `${Buffer.byteLength(part)}:${part},`
  }
  return Buffer.from(bound)
}
