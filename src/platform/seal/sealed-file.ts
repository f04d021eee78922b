import { randomBytes } from 'node:crypto'
import { type Aad, encodeAad } from './aad.ts'
import { decrypt, encrypt, KEY_BYTES, NONCE_BYTES, TAG_BYTES } from './aead.ts'
import { deriveKey } from './derive-key.ts'
import { SealError } from './seal-error.ts'

export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** A frame holds the count of its bytes (4), the bytes, and zeros; every frame but the last is of this size. */
export const FRAME_BYTES = 1024 * 1024
const COUNT_BYTES = 4
const SALT_BYTES = 32
const ROOM = FRAME_BYTES - COUNT_BYTES
const VERSION = 'file-v1'
const MAGIC = Buffer.from('TSF1')
const SMALLEST_STEP = 4096

/**
 * Seals a file as it streams through, in frames of 1 MiB. The place, the number of the frame and whether it is the last
 * one are authenticated, so frames cannot be dropped, moved or cut off. Each file has its own key (HKDF over a random
 * salt), hence counted nonces. The length is rounded up by at most 4 KiB or 1/32, so that a size names no document
 * (security.md 3.7). Throws SealError bad_key, malformed.
 */
export async function* sealBytes(key: Buffer, source: ByteSource, aad: Aad): AsyncGenerator<Buffer> {
  const salt = randomBytes(SALT_BYTES)
  const place = encodeAad(VERSION, aad)
  const fileKey = fileKeyFrom(key, salt)
  const seal = (index: number, last: boolean, count: number, data: Buffer): Buffer => {
    const frame = Buffer.alloc(COUNT_BYTES + data.length)
    frame.writeUInt32BE(count)
    data.copy(frame, COUNT_BYTES)
    const sealed = encrypt(fileKey, nonceOf(index), frameAad(place, index, last), frame)
    frame.fill(0)
    return sealed
  }
  const kid = Buffer.from(aad.kid)
  yield Buffer.concat([MAGIC, Buffer.of(kid.length), kid, salt])

  let index = 0
  let total = 0
  try {
    for await (const { bytes, last } of pieces(source, ROOM)) {
      total += bytes.length
      if (!last) {
        yield seal(index++, false, bytes.length, bytes)
        continue
      }
      let room = paddedLength(total) - (total - bytes.length)
      let rest = bytes
      while (room > ROOM) {
        yield seal(index++, false, rest.length, filled(rest, ROOM))
        room -= ROOM
        rest = Buffer.alloc(0)
      }
      yield seal(index, true, rest.length, filled(rest, room))
    }
  } finally {
    fileKey.fill(0)
  }
}

/**
 * Opens a sealed file as it streams through. A frame is handed on once it is authentic, but only the end of the stream
 * proves that nothing is missing: use no result before the generator is done. Throws SealError malformed, truncated,
 * unknown_key, and refused when a frame was changed, moved, cut off, added, or belongs to another place.
 */
export async function* openBytes(key: Buffer, sealed: ByteSource, aad: Aad): AsyncGenerator<Buffer> {
  const place = encodeAad(VERSION, aad)
  const header = MAGIC.length + 1 + Buffer.byteLength(aad.kid) + SALT_BYTES
  let fileKey: Buffer | undefined
  let index = 0
  try {
    for await (const { bytes, last } of pieces(sealed, FRAME_BYTES + TAG_BYTES, header)) {
      if (!fileKey) {
        fileKey = fileKeyFrom(key, saltOf(bytes, header, aad.kid))
        if (last) throw new SealError('truncated')
        continue
      }
      const frame = decrypt(fileKey, nonceOf(index), frameAad(place, index, last), bytes)
      const count = frame.readUInt32BE() // what we sealed ourselves is never shorter
      index += 1
      if (count > 0) yield frame.subarray(COUNT_BYTES, COUNT_BYTES + count)
    }
  } finally {
    fileKey?.fill(0)
  }
}

/** Which key opens it: the id that stands in front. */
export const kidOfFile = (sealed: Buffer): string =>
  sealed.subarray(MAGIC.length + 1, MAGIC.length + 1 + (sealed[MAGIC.length] ?? 0)).toString()

/** A whole stream in memory, for small files and tests. */
export async function collectBytes(source: ByteSource): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}

/** The source cut into pieces of one size, the first one of its own size; the last piece, perhaps empty, says so. */
async function* pieces(
  source: ByteSource,
  size: number,
  first = size,
): AsyncGenerator<{ bytes: Buffer; last: boolean }> {
  let piece = Buffer.alloc(first)
  let held = 0
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      if (held === piece.length) {
        yield { bytes: piece, last: false }
        piece = Buffer.alloc(size)
        held = 0
      }
      const taken = chunk.subarray(at, at + piece.length - held)
      piece.set(taken, held)
      held += taken.length
      at += taken.length
    }
  }
  yield { bytes: piece.subarray(0, held), last: true }
}

function saltOf(bytes: Buffer, header: number, kid: string): Buffer {
  if (bytes.length < header) throw new SealError('truncated')
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealError('malformed')
  const found = bytes.subarray(MAGIC.length + 1, header - SALT_BYTES)
  if (bytes[MAGIC.length] !== found.length || found.toString() !== kid) throw new SealError('unknown_key')
  return bytes.subarray(header - SALT_BYTES)
}

function fileKeyFrom(key: Buffer, salt: Buffer): Buffer {
  if (key.length !== KEY_BYTES) throw new SealError('bad_key')
  return deriveKey(key, [VERSION], salt)
}

const filled = (data: Buffer, size: number): Buffer => Buffer.concat([data], size)

const paddedLength = (length: number): number => {
  const step = Math.max(SMALLEST_STEP, 2 ** (Math.floor(Math.log2(Math.max(1, length))) - 5))
  return Math.max(1, Math.ceil(length / step)) * step
}

const nonceOf = (index: number): Buffer => {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeUInt32BE(index, NONCE_BYTES - 4)
  return nonce
}

const frameAad = (place: Buffer, index: number, last: boolean): Buffer => {
  const frame = Buffer.alloc(5)
  frame.writeUInt32BE(index)
  frame[4] = last ? 1 : 0
  return Buffer.concat([place, frame])
}
