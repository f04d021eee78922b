export type PictureFault = 'scan_damaged' | 'scan_not_plain' | 'scan_too_many_pixels' | 'scan_too_small'

/** 40 megapixels (security.md 3.7). */
const MAX_PIXELS = 40_000_000
/** A sheet of paper on which nothing could be read any more; a letter scanned at its coarsest has twice as many each way. */
const MIN_SIDE = 300

/** Parts of a picture: a page of ten megabytes has some thousands. */
const MOST_PARTS = 20_000
/** What a browser or another program would take for a file of its own, hidden in or behind a picture. */
const ACTIVE = /<script|<html|<!doctype|<svg|<\?php|%PDF-/i
const ZIP = ['PK\x03\x04', 'PK\x05\x06']
const isActive = (bytes: Buffer): boolean => {
  const text = bytes.toString('latin1')
  return ACTIVE.test(text) || ZIP.some((sign) => text.includes(sign))
}

export const isJpeg = (bytes: Buffer): boolean => bytes.subarray(0, 3).equals(Buffer.of(0xff, 0xd8, 0xff))
const PNG_HEAD = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
export const isPng = (bytes: Buffer): boolean => bytes.subarray(0, 8).equals(PNG_HEAD)

/** A colour marker says one number in fourteen bytes; a longer one carries something. */
const COLOUR = 16
// Frames, tables and the colour marker of a JPEG are kept; APPn and remarks are left out.
const isTable = (marker: number) => (marker >= 0xc0 && marker <= 0xcf) || marker === 0xdb || marker === 0xdd
const keeps = (marker: number, part: Buffer) => isTable(marker) || (marker === 0xee && part.length === COLOUR)
/** What may follow the first lines: tables, further scans, the number of lines. A telephone writes nothing else there. */
const follows = (marker: number) => isTable(marker) || marker === 0xda || marker === 0xdc
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/**
 * The picture without its hidden parts; only its turn stays, so that a page photographed upright is seen upright. What a
 * telephone adds behind the picture (a second exposure, a film) is cut off; a hidden file of another kind is a fault.
 */
export function cleanJpeg(bytes: Buffer): Buffer | PictureFault {
  const parts: Buffer[] = []
  let turn = 1
  let [height, width] = [0, 0]
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (bytes[at] !== 0xff || end < at + 4 || end > bytes.length || parts.length > MOST_PARTS) return 'scan_damaged'
    if (marker === 0xda) {
      const last = endOfPicture(bytes, end)
      if (typeof last === 'string') return last
      if (height * width === 0) return 'scan_damaged'
      if (isActive(bytes.subarray(last))) return 'scan_not_plain'
      if (Math.min(height, width) < MIN_SIDE) return 'scan_too_small'
      return Buffer.concat([
        Buffer.of(0xff, 0xd8),
        ...(turn > 1 ? [turnPart(turn)] : []),
        ...parts,
        bytes.subarray(at, last),
      ])
    }
    const part = bytes.subarray(at, end)
    if (isFrame(marker) && part.length >= 9) [height, width] = [part.readUInt16BE(5), part.readUInt16BE(7)]
    if (height * width > MAX_PIXELS) return 'scan_too_many_pixels'
    if (marker === 0xe1) turn = turnOf(part) ?? turn
    if (keeps(marker, part)) parts.push(part)
    else if (isActive(part)) return 'scan_not_plain'
    at = end
  }
  return 'scan_damaged'
}

/** The place behind the end marker, tables and further scans of a progressive picture included. */
function endOfPicture(bytes: Buffer, from: number): number | PictureFault {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xd9) return at + 2
    if (marker === 0x00 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) continue
    if (!follows(marker)) return 'scan_not_plain'
    if (at + 4 > bytes.length) return 'scan_damaged'
    at += 1 + bytes.readUInt16BE(at + 2)
  }
  return 'scan_damaged'
}

/** Orientation of an Exif part, 1 to 8; null when it holds none. */
function turnOf(part: Buffer): number | null {
  if (part.subarray(4, 10).toString('latin1') !== 'Exif\0\0') return null
  const tiff = part.subarray(10)
  const little = tiff.subarray(0, 2).toString('latin1') === 'II'
  const number = (at: number, size: 2 | 4) =>
    at + size > tiff.length ? 0 : little ? tiff.readUIntLE(at, size) : tiff.readUIntBE(at, size)
  const table = number(4, 4)
  for (let i = 0; i < Math.min(number(table, 2), 200); i++) {
    const entry = table + 2 + 12 * i
    if (number(entry, 2) !== 0x0112) continue
    const turn = number(entry + 8, 2)
    return turn >= 1 && turn <= 8 ? turn : null
  }
  return null
}

/** An Exif part that holds the turn of the picture and nothing else. */
const turnPart = (turn: number): Buffer =>
  Buffer.concat([
    Buffer.of(0xff, 0xe1, 0x00, 0x22),
    Buffer.from('Exif\0\0MM\0*', 'latin1'),
    Buffer.of(0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0, 0, 0, 0, 0),
  ])

const PNG_KEEPS = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'sRGB', 'pHYs', 'IDAT', 'IEND'])

/** The picture's own chunks; texts, times and places are left out, and what stands behind the end is cut off. */
export function cleanPng(bytes: Buffer): Buffer | PictureFault {
  const parts: Buffer[] = [PNG_HEAD]
  let [width, height] = [0, 0]
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length || parts.length > MOST_PARTS) return 'scan_damaged'
    const chunk = bytes.subarray(at, end)
    const type = chunk.subarray(4, 8).toString('latin1')
    if (type === 'IHDR' && chunk.length >= 16) [width, height] = [chunk.readUInt32BE(8), chunk.readUInt32BE(12)]
    if (width * height > MAX_PIXELS) return 'scan_too_many_pixels'
    if (PNG_KEEPS.has(type)) parts.push(chunk)
    else if (isActive(chunk)) return 'scan_not_plain'
    if (type === 'IEND') {
      if (isActive(bytes.subarray(end))) return 'scan_not_plain'
      return Math.min(width, height) < MIN_SIDE ? 'scan_too_small' : Buffer.concat(parts)
    }
    at = end
  }
  return 'scan_damaged'
}
