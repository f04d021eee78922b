import { inflateSync } from 'node:zlib'
import { cleanJpeg, cleanPng, isJpeg, isPng, type PictureFault } from './scan-picture.ts'

/** Why a scan was not taken; each code is a refusal of `letters.attachScan`. */
export type ScanFault = 'scan_too_large' | 'scan_kind' | PictureFault
export type Scan = { kind: 'pdf' | 'jpeg' | 'png'; bytes: Buffer }
export type ScanResult = { ok: true; scan: Scan } | { ok: false; fault: ScanFault }

/** 10 MB (security.md 3.7). */
export const SCAN_MAX = 10_000_000

/**
 * A signed paper as it comes back from a scanner or a telephone. The content decides the kind, not the name. Pictures are
 * written anew without their hidden parts (place, camera, remarks); whatever hides a second file, and every PDF that can
 * run, open or carry something, is refused.
 */
export function checkScan(bytes: Buffer): ScanResult {
  if (bytes.length > SCAN_MAX) return { ok: false, fault: 'scan_too_large' }
  const kind = isJpeg(bytes)
    ? 'jpeg'
    : isPng(bytes)
      ? 'png'
      : bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))
        ? 'pdf'
        : null
  if (!kind) return { ok: false, fault: 'scan_kind' }
  const cleaned = kind === 'jpeg' ? cleanJpeg(bytes) : kind === 'png' ? cleanPng(bytes) : plainPdf(bytes)
  return typeof cleaned === 'string' ? { ok: false, fault: cleaned } : { ok: true, scan: { kind, bytes: cleaned } }
}

const RUNS =
  /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE|GoToR|AA|Encrypt)(?![A-Za-z0-9])/
const INFLATED_MOST = 20_000_000

/** Names outside the streams, and inside the packed object streams: compressed pictures hold any bytes by chance. */
function* structureOf(text: string, bytes: Buffer): Generator<string> {
  let at = 0
  for (;;) {
    const start = text.indexOf('stream', at)
    if (start < 0) break
    yield text.slice(at, start)
    const end = text.indexOf('endstream', start)
    if (end < 0) return
    if (/\/ObjStm/.test(text.slice(Math.max(at, start - 800), start))) {
      const from = start + (text[start + 6] === '\r' ? 8 : 7)
      yield inflateSync(bytes.subarray(from, end), { maxOutputLength: INFLATED_MOST }).toString('latin1')
    }
    at = end + 9
  }
  yield text.slice(at)
}

function plainPdf(bytes: Buffer): Buffer | PictureFault {
  const text = bytes.toString('latin1')
  if (!/%%EOF\s*$/.test(text.slice(-1024))) return 'scan_damaged'
  if (/<script|<html|<!doctype/i.test(text) || text.slice(-66_000).includes('PK\x05\x06')) return 'scan_not_plain'
  try {
    for (const part of structureOf(text, bytes)) {
      // a name may be written with #xx
      const names = part.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
      if (RUNS.test(names)) return 'scan_not_plain'
    }
  } catch {
    return 'scan_damaged' // an object stream that no reader could unpack
  }
  return bytes
}
