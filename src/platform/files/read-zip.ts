import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

export type ZipLimits = {
  /** parts in the table of contents */
  readonly parts: number
  /** bytes of all parts that are taken, unpacked */
  readonly unpacked: number
}
export type ZipFault = 'unpacks_too_large' | 'too_many_parts' | 'not_a_zip' | 'damaged' | 'locked'

/** A zip that is not opened. */
export class ZipError extends Error {
  readonly fault: ZipFault

  constructor(fault: ZipFault) {
    super(`zip: ${fault}`)
    this.name = 'ZipError'
    this.fault = fault
  }
}

/** A zip whose table of contents is read; `unpack` gives one part and takes it from what all may hold together. */
export type OpenZip = { readonly names: ReadonlySet<string>; unpack(name: string): Promise<Buffer> }

/**
 * Opens a zip from outside. What it says of its sizes is not believed: unpacking ends at the limit that is left. A name that
 * climbs out, two names that differ in capitals at most, a locked part and a wrong checksum are refused: two programs could
 * see two files in it.
 *
 * Errors: ZipError.
 */
export async function openZip(bytes: Buffer, limits: ZipLimits): Promise<OpenZip> {
  const zip = await fromBufferPromise(bytes, {
    lazyEntries: true,
    strictFileNames: true,
    validateEntrySizes: false, // done below, so that a bomb is called one
  }).catch(() => {
    throw new ZipError(bytes.subarray(0, 2).toString('latin1') === 'PK' ? 'damaged' : 'not_a_zip')
  })
  if (zip.entryCount > limits.parts) throw new ZipError('too_many_parts')
  const entries = await contentsOf(zip)
  let left = limits.unpacked
  return {
    names: new Set(entries.keys()),
    unpack: async (name) => {
      const entry = entries.get(name)
      if (!entry) throw new ZipError('damaged')
      const part = await unpackOne(zip, entry, left)
      left -= part.length
      return part
    },
  }
}

async function contentsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new ZipError('locked')
      if (seen.has(entry.fileName.toLowerCase())) throw new ZipError('damaged')
      seen.add(entry.fileName.toLowerCase())
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry)
    }
  } catch (error) {
    throw faultOf(error)
  }
  return entries
}

async function unpackOne(zip: ZipFile, entry: Entry, left: number): Promise<Buffer> {
  if (entry.uncompressedSize > left) throw new ZipError('unpacks_too_large')
  const pieces: Buffer[] = []
  let size = 0
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      pieces.push(piece)
      size += piece.length
      if (size > left) throw new ZipError('unpacks_too_large')
    }
  } catch (error) {
    throw faultOf(error)
  }
  const whole = Buffer.concat(pieces)
  if (size !== entry.uncompressedSize || crc32(whole) !== entry.crc32) throw new ZipError('damaged')
  return whole
}

const faultOf = (error: unknown): ZipError => {
  if (error instanceof ZipError) return error
  const isLocked = error instanceof Error && error.message.includes('encryption')
  return new ZipError(isLocked ? 'locked' : 'damaged')
}
