import { inflateSync } from 'node:zlib'

export type PdfFault = 'scan_damaged' | 'scan_not_plain'

/** What runs, opens or carries something. Long enough that no packed picture holds one by chance. */
const RUNS =
  /\/(JavaScript|Launch|EmbeddedFiles?|Filespec|RichMedia|OnInstantiate|XFA|SubmitForm|ImportData|GoToE|GoToR|Rendition|Movie|Encrypt)(?![A-Za-z0-9])/
/** Two letters stand in pictures by chance, so they count only where a reader reads names. */
const SHORT = new Set(['JS', 'AA'])
const HIDES = /\/(?:ObjStm|First)(?![A-Za-z0-9])/g
/** Names in the dictionary of a stream of packed objects. With another filter or a predictor it could say anything. */
const PACKED = new Set(['Type', 'ObjStm', 'N', 'First', 'Length', 'Filter', 'FlateDecode', 'Extends'])
/** Unpacked, of all such streams together. */
const INFLATED_MOST = 20_000_000

const WHITE = '\\0\\t\\n\\f\\r '
const TOKEN = new RegExp(`/([^${WHITE}()<>\\[\\]{}/%]*)|%[^\\r\\n]*|<<|>>|<[^>]*>|\\(|[^${WHITE}()<>\\[\\]{}/%]+`, 'g')

/** A letter of a name may be written as # and its number. */
const unescaped = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** The place behind the bracket that closes; −1 without one. */
function endOfString(text: string, from: number): number {
  const sign = /[\\()]/g
  sign.lastIndex = from
  for (let depth = 1, m = sign.exec(text); m; m = sign.exec(text)) {
    if (m[0] === '\\') sign.lastIndex++
    else if (m[0] === '(') depth++
    else if (--depth === 0) return sign.lastIndex
  }
  return -1
}

type Stream = { names: readonly string[]; from: number; to: number }

/** Reads the file as a reader does, from its first byte to its last: names outside the streams, and where those lie. */
function structureOf(text: string): { names: string[]; streams: Stream[] } | null {
  const all: string[] = []
  const streams: Stream[] = []
  let names: string[] = []
  let before = ''
  TOKEN.lastIndex = 0
  for (let m = TOKEN.exec(text); m; m = TOKEN.exec(text)) {
    const [token, name] = m
    if (name !== undefined) {
      const plain = unescaped(name)
      all.push(plain)
      names.push(plain)
    } else if (token === '(') {
      const end = endOfString(text, TOKEN.lastIndex)
      if (end < 0) return null
      TOKEN.lastIndex = end
    } else if (token === 'obj') names = []
    else if (token === 'stream' && before === '>>') {
      const from = TOKEN.lastIndex + (text.startsWith('\r\n', TOKEN.lastIndex) ? 2 : 1)
      const to = text.indexOf('endstream', from)
      if (to < 0) return null
      streams.push({ names, from, to })
      TOKEN.lastIndex = to + 'endstream'.length
      names = []
    }
    if (!token.startsWith('%')) before = token
  }
  return { names: all, streams }
}

/** Where the streams of a file lie; none of one that can not be read. */
export const streamsOf = (text: string): readonly Pick<Stream, 'from' | 'to'>[] => structureOf(text)?.streams ?? []

/** A stream that holds objects; readers know it by its keys and not by its type. */
const holdsObjects = ({ names }: Stream) => names.includes('ObjStm') || names.includes('First')

/** How often the dictionary packs them: not, once, or null for a way that we do not follow (twice, or said in another object). */
function packings({ names }: Stream): 0 | 1 | null {
  const [filters, flates] = ['Filter', 'FlateDecode'].map((key) => names.filter((name) => name === key).length)
  if (!names.every((name) => PACKED.has(name)) || filters !== flates) return null
  return filters === 0 || filters === 1 ? filters : null
}

/**
 * A PDF that only shows pages is given back as it is. Nothing that runs may stand in it, in the open, in disguise or packed;
 * and no packed objects may lie where only a reader who follows the file's own table would find them.
 */
export function plainPdf(bytes: Buffer): Buffer | PdfFault {
  const text = bytes.toString('latin1')
  if (!/%%EOF\s*$/.test(text.slice(-1024))) return 'scan_damaged'
  if (/<script|<html|<!doctype/i.test(text) || text.slice(-66_000).includes('PK\x05\x06')) return 'scan_not_plain'
  const names = unescaped(text)
  if (RUNS.test(names)) return 'scan_not_plain'
  const structure = structureOf(text)
  if (!structure) return 'scan_damaged'
  if (structure.names.some((name) => SHORT.has(name))) return 'scan_not_plain'
  const seen = structure.names.filter((name) => name === 'ObjStm' || name === 'First').length
  if ([...names.matchAll(HIDES)].length !== seen) return 'scan_not_plain'
  let left = INFLATED_MOST
  for (const stream of structure.streams.filter(holdsObjects)) {
    const times = packings(stream)
    if (times === null) return 'scan_not_plain'
    const objects = unpack(bytes.subarray(stream.from, stream.to), times === 1, left)
    if (!objects) return 'scan_damaged'
    left -= objects.length
    const inside = unescaped(objects.toString('latin1'))
    if (RUNS.test(inside) || /\/(JS|AA|ObjStm)(?![A-Za-z0-9])/.test(inside)) return 'scan_not_plain'
  }
  return bytes
}

/** Null for what no reader could unpack, or what swells. */
function unpack(packed: Buffer, isPacked: boolean, most: number): Buffer | null {
  if (!isPacked) return packed
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch {
    return null
  }
}
