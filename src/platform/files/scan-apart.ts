import { ApartError, runApart } from './run-apart.ts'
import { SCAN_MAX, type ScanResult } from './scan-file.ts'

const CHECK = new URL('./scan-file.ts', import.meta.url)

/** A scan or a photo from outside, checked and freed of what it hides in a process of its own. */
export async function checkScanApart(bytes: Buffer): Promise<ScanResult> {
  if (bytes.length > SCAN_MAX) return { ok: false, fault: 'scan_too_large' }
  try {
    return await runApart({ module: CHECK, call: 'checkScan', input: bytes }, { ms: 10_000, memoryMb: 256 })
  } catch (error) {
    if (error instanceof ApartError) return { ok: false, fault: 'scan_damaged' }
    throw error
  }
}
