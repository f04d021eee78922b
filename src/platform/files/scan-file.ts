import { plainPdf } from './plain-pdf.ts'
import { cleanJpeg, cleanPng, isJpeg, isPng, type PictureFault } from './scan-picture.ts'

/** Why a scan was not taken; each code is a refusal of the command that takes it. */
export type ScanFault = 'scan_too_large' | 'scan_kind' | PictureFault
export type Scan = { kind: 'pdf' | 'jpeg' | 'png'; bytes: Buffer }
export type ScanResult = { ok: true; scan: Scan } | { ok: false; fault: ScanFault }

/** 10 MB (security.md 3.7). */
export const SCAN_MAX = 10_000_000

/**
 * A signed paper as it comes back from a scanner or a telephone. The content decides the kind, not the name. Pictures are
 * written anew without their hidden parts (place, camera, remarks); whatever hides a second file, and every PDF that can
 * run, open or carry something, is refused. Meant for a process of its own: `platform/files/run-apart.ts`.
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
