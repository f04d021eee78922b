import { ApartError, runApart } from './run-apart.ts'
import { SCAN_MAX } from './scan-file.ts'
import type { SignedResult } from './signed-pdf.ts'

const CHECK = new URL('./signed-pdf.ts', import.meta.url)

/** A letter that came back with a certified signature, checked against what was issued in a process of its own. */
export async function checkSignedApart(input: { signed: Buffer; issued: Buffer }): Promise<SignedResult> {
  if (input.signed.length > SCAN_MAX) return { ok: false, fault: 'signed_too_large' }
  try {
    return await runApart({ module: CHECK, call: 'checkSigned', input }, { ms: 10_000, memoryMb: 256 })
  } catch (error) {
    if (error instanceof ApartError) return { ok: false, fault: 'signed_damaged' }
    throw error
  }
}
