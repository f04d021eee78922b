import { describe, expect, it } from 'vitest'
import { runApart } from '../../src/platform/files/run-apart.ts'
import type { ScanResult } from '../../src/platform/files/scan-file.ts'
import { SCANS } from './hostile-scans.ts'

const CHECK = new URL('../../src/platform/files/scan-file.ts', import.meta.url)
const check = (input: Buffer): Promise<ScanResult> =>
  runApart({ module: CHECK, call: 'checkScan', input }, { ms: 10_000, memoryMb: 256 })

/** security-cases.md 4.2 E: pictures and PDFs from a scanner or a telephone. A freeze is a failure: each has a deadline. */
describe('a scan from outside', { timeout: 25_000 }, () => {
  it.each(SCANS)('$name is refused', async ({ file }) => {
    const result = await check(file())
    expect(result.ok).toBe(false)
  })
})
