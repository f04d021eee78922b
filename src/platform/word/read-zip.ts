import { crc32, inflateRawSync } from 'node:zlib'

/** Limits of an uploaded template: a letter with its arms is far below them. */
export const LIMITS = { packed: 5_000_000, unpacked: 25_000_000, files: 300 } as const

export type ZipFault = 'too_large' | 'unpacks_too_large' | 'too_many_files' | 'not_a_zip' | 'damaged' | 'locked'

/** A zip that is not opened. */
export class ZipError extends Error {
  readonly fault: ZipFault

  constructor(fault: ZipFault) {
    super(`zip: ${fault}`)
    this.name = 'ZipError'
    this.fault = fault
  }
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

const endOf = (zip: Buffer): number => {
  // the record is 22 bytes and a comment of at most 65,535
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65_557); at--) {
    if (zip.readUInt32LE(at) === END) return at
  }
  throw new ZipError('not_a_zip')
}

const unpack = (method: number, packed: Buffer, limit: number): Buffer => {
  if (method === 0) return packed
  if (method !== 8) throw new ZipError('damaged')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (e) {
    const tooLarge = e instanceof RangeError || (e instanceof Error && 'code' in e && e.code === 'ERR_BUFFER_TOO_LARGE')
    throw new ZipError(tooLarge ? 'unpacks_too_large' : 'damaged')
  }
}

/**
 * The files of a small zip, unpacked. What the zip says about its sizes is not believed: each file is unpacked under the
 * limit that is left, so that a bomb ends after 25 MB of work. Names that climb out, names that come twice, locked files
 * and zip64 are refused.
 *
 * Errors: ZipError.
 */
export const readZip = (zip: Buffer): Map<string, Buffer> => {
  if (zip.length > LIMITS.packed) throw new ZipError('too_large')
  const files = new Map<string, Buffer>()
  try {
    const end = endOf(zip)
    const count = zip.readUInt16LE(end + 10)
    if (count > LIMITS.files) throw new ZipError('too_many_files')
    let at = zip.readUInt32LE(end + 16)
    let left: number = LIMITS.unpacked
    for (let i = 0; i < count; i++) {
      if (zip.readUInt32LE(at) !== CENTRAL) throw new ZipError('damaged')
      if (zip.readUInt16LE(at + 8) & 0x41) throw new ZipError('locked')
      const [nameLength, extra, comment] = [28, 30, 32].map((o) => zip.readUInt16LE(at + o)) as [number, number, number] // three offsets, three numbers
      const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
      const local = zip.readUInt32LE(at + 42)
      if (zip.readUInt32LE(local) !== LOCAL) throw new ZipError('damaged')
      const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      const packed = zip.subarray(from, from + zip.readUInt32LE(at + 20))
      const content = unpack(zip.readUInt16LE(at + 10), packed, left)
      left -= content.length
      if (left < 0) throw new ZipError('unpacks_too_large')
      if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new ZipError('damaged')
      if (files.has(name) || /^[\\/]|\\|(^|\/)\.\.(\/|$)|\0/.test(name)) throw new ZipError('damaged')
      if (!name.endsWith('/')) files.set(name, content)
      at += 46 + nameLength + extra + comment
    }
  } catch (e) {
    // reading past the end of a cut file is a RangeError
    throw e instanceof RangeError ? new ZipError('damaged') : e
  }
  return files
}
