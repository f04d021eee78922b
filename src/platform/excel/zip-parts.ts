import { crc32, inflateRawSync } from 'node:zlib'
import { refuseFile } from './limits.ts'

export type ZipPart = { name: string; isEncrypted: boolean; unpack: (room: number) => Buffer }

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const MAX_PARTS = 2_000

/**
 * The table of contents of a ZIP file (PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16). Only the central directory is believed;
 * sizes in it are not: unpacking stops by itself after `room` bytes. No ZIP64, no split archives: a list needs neither.
 * @throws Refusal `file_damaged`
 */
export function readZipDirectory(file: Buffer): ZipPart[] {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  if (count > MAX_PARTS || count === 0 || at >= end) throw refuseFile('file_damaged')
  const parts: ZipPart[] = []
  const names = new Set<string>()
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw refuseFile('file_damaged')
    const nameLength = file.readUInt16LE(at + 28)
    const name = file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    // Two parts with one name: two readers could see two different lists.
    if (names.has(name)) throw refuseFile('file_damaged')
    names.add(name)
    parts.push(partAt(file, at, name))
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return parts
}

function findEnd(file: Buffer): number {
  const furthest = Math.max(0, file.length - 22 - 0xffff)
  for (let at = file.length - 22; at >= furthest; at--) {
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at
  }
  throw refuseFile('file_damaged')
}

function partAt(file: Buffer, entry: number, name: string): ZipPart {
  const method = file.readUInt16LE(entry + 10)
  const checksum = file.readUInt32LE(entry + 16)
  const packedSize = file.readUInt32LE(entry + 20)
  const local = file.readUInt32LE(entry + 42)
  const unpack = (room: number): Buffer => {
    if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL_ENTRY) throw refuseFile('file_damaged')
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    if (from + packedSize > file.length) throw refuseFile('file_damaged')
    const plain = inflate(file.subarray(from, from + packedSize), method, room)
    if (crc32(plain) !== checksum) throw refuseFile('file_damaged')
    return plain
  }
  return { name, isEncrypted: (file.readUInt16LE(entry + 8) & 1) === 1, unpack }
}

function inflate(packed: Buffer, method: number, room: number): Buffer {
  if (method === 0) {
    if (packed.length > room) throw refuseFile('file_unpacks_too_large')
    return packed
  }
  if (method !== 8) throw refuseFile('file_damaged')
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) })
  } catch (error) {
    const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw refuseFile(isTooLarge ? 'file_unpacks_too_large' : 'file_damaged')
  }
}

/**
 * A ZIP file with the given parts, not compressed. The workbook library is given this file and never the one that came
 * from outside: it sees exactly the bytes that were measured and looked at.
 */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, bytes] of parts) {
    const label = Buffer.from(name, 'utf8')
    const local = header(30, LOCAL_ENTRY, 4, label, bytes)
    const entry = header(46, DIRECTORY_ENTRY, 6, label, bytes)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt32LE(offset, 42)
    bodies.push(local, label, bytes)
    directory.push(entry, label)
    offset += local.length + label.length + bytes.length
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_OF_DIRECTORY, 0)
  end.writeUInt16LE(parts.size, 8)
  end.writeUInt16LE(parts.size, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

/** The fields that a local header and a directory entry share, from "version needed" on. */
function header(length: number, signature: number, from: number, label: Buffer, bytes: Buffer): Buffer {
  const out = Buffer.alloc(length)
  out.writeUInt32LE(signature, 0)
  out.writeUInt16LE(20, from)
  out.writeUInt16LE(0x0800, from + 2)
  out.writeUInt32LE(crc32(bytes), from + 10)
  out.writeUInt32LE(bytes.length, from + 14)
  out.writeUInt32LE(bytes.length, from + 18)
  out.writeUInt16LE(label.length, from + 22)
  return out
}
