import { plainPdf, streamsOf } from './plain-pdf.ts'
import { SCAN_MAX } from './scan-file.ts'

/** Why a letter that comes back with a certified signature was not taken; each is a refusal of the command that takes it. */
export type SignedFault =
  | 'signed_too_large'
  | 'signed_damaged'
  | 'signed_not_plain'
  | 'signed_no_pdf'
  | 'signed_other_letter'
  | 'signed_not_at_all'
  | 'signed_changed_since'
export type SignedResult = { ok: true; bytes: Buffer } | { ok: false; fault: SignedFault }

/** How a signature outside the program is packed (ISO 32000-1 12.8.3.3, ETSI EN 319 142-1): in the place that `ByteRange` leaves out. */
const PACKED_AS = /\/SubFilter\s*\/(?:adbe\.pkcs7\.detached|ETSI\.CAdES\.detached|ETSI\.RFC3161)(?![A-Za-z0-9.])/
/** Nobody signs more often; what stands before them is looked at by nobody. */
const MOST = 20
/** Bytes behind what is covered, all of them blank. */
const BLANKS_BEHIND = 8
const RANGE = /\/ByteRange\s*\[\s*(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s+(\d{1,9})\s*\]/g

/**
 * A letter as it was issued, with a signature behind it: what was issued stands at the beginning byte for byte (an incremental update), and a
 * signature covers all of the file but the place where it lies itself. Whose certificate it is, and whether it is good, is for whoever reads
 * the file with a program that knows BSrE: no key and no network is asked here. The checks of a scan hold as well.
 */
export function checkSigned({ signed, issued }: { signed: Uint8Array; issued: Uint8Array }): SignedResult {
  const [bytes, before] = [Buffer.from(signed), Buffer.from(issued)]
  const no = (fault: SignedFault) => ({ ok: false as const, fault })
  if (bytes.length > SCAN_MAX) return no('signed_too_large')
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return no('signed_no_pdf')
  if (!bytes.subarray(0, before.length).equals(before)) return no('signed_other_letter')
  const plain = plainPdf(bytes)
  if (typeof plain === 'string') return no(plain === 'scan_damaged' ? 'signed_damaged' : 'signed_not_plain')
  const found = rangesOf(bytes.toString('latin1'), before.length)
  if (found.length === 0) return no('signed_not_at_all')
  return found.some((r) => r.end === bytes.length) ? { ok: true, bytes } : no('signed_changed_since')
}

/** Signatures that stand behind what was issued, and up to where each covers the file. */
function rangesOf(text: string, from: number): { end: number }[] {
  const streams = streamsOf(text)
  return [...text.matchAll(RANGE)].slice(-MOST).flatMap((m) => {
    const [start = 0, gap = 0, back = 0, rest = 0] = m.slice(1).map(Number)
    const first = Math.min(m.index, gap)
    if (start !== 0 || first < from || back <= gap || back + rest > text.length) return []
    if (streams.some((s) => first < s.to && Math.max(m.index, back) > s.from)) return []
    const object = objectAround(text, first, Math.max(m.index, back))
    if (!object || !PACKED_AS.test(object) || !/\/Filter\s*\//.test(object)) return []
    return isSignature(text, gap, back) ? [{ end: endOf(text, back + rest) }] : []
  })
}

/** The whole of the object in which both places lie; null when they do not lie in one. */
function objectAround(text: string, from: number, to: number): string | null {
  const start = text.lastIndexOf(' obj', from)
  const end = text.indexOf('endobj', from)
  return start < 0 || end < to ? null : text.slice(start, end)
}

/** What the range leaves out is the value of `Contents` and nothing more: a string of hex figures that begins as DER does. */
const isSignature = (text: string, gap: number, back: number): boolean =>
  text[gap] === '<' &&
  text[back - 1] === '>' &&
  /\/Contents\s*$/.test(text.slice(Math.max(0, gap - 20), gap)) &&
  /^30[0-9A-Fa-f]{62,}$/.test(text.slice(gap + 1, back - 1))

/** A line end or two behind the last byte that is covered are nothing; a field of blanks is none. */
const endOf = (text: string, end: number): number =>
  text.length - end <= BLANKS_BEHIND && /^[\t\n\f\r ]*$/.test(text.slice(end)) ? text.length : end
