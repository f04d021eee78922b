import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePapers } from '../../src/app/papers.ts'
import { sampleOf } from '../../src/modules/letters/papers/tests/samples.ts'
import { readSheet } from '../../src/platform/excel/read-sheet.ts'
import { makeXlsx } from '../../src/platform/excel/tests/make-xlsx.ts'
import { runApart } from '../../src/platform/files/run-apart.ts'
import { jpeg, pdfScan, png } from '../../src/platform/files/tests/scans.ts'

const SCAN = new URL('../../src/platform/files/scan-file.ts', import.meta.url)
const WRITER = new URL('../../src/platform/files/tests/writes-a-file.ts', import.meta.url)

/** security-cases.md 4.2 E27, I07: files of people pass through memory, and never lie beside it for a moment. */
describe('the temporary folder', () => {
  let folder: string
  const before = process.env['TMPDIR']
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'titian-no-files-'))
    process.env['TMPDIR'] = folder
  })
  afterAll(() => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    rmSync(folder, { recursive: true, force: true })
  })

  it('E27 I07 stays empty while papers are printed, sheets read and scans looked at', async () => {
    expect(tmpdir()).toBe(folder)
    const papers = makePapers()
    const { pdf } = await papers.render({ template: 'f07', data: sampleOf('f07') as never }) // a sample of this paper
    expect(pdf.length).toBeGreaterThan(1_000)
    await papers.close()
    expect(
      (await readSheet(makeXlsx('<row r="1"><c r="A1" t="inlineStr"><is><t>Suryani</t></is></c></row>'))).sheets,
    ).toHaveLength(1)
    for (const input of [jpeg(), png(), pdfScan()])
      await runApart({ module: SCAN, call: 'checkScan', input }, { ms: 20_000, memoryMb: 256 })
    expect(readdirSync(folder)).toEqual([])
  })

  it('E27 cannot be written by what reads a file from outside, nor can any other folder', async () => {
    for (const path of [join(folder, 'x'), join(import.meta.dirname, 'x'), '/dev/shm/titian-x'])
      await expect(
        runApart({ module: WRITER, call: 'write', input: path }, { ms: 20_000, memoryMb: 128 }),
      ).rejects.toThrow(/permission|restricted/i)
    expect(readdirSync(folder)).toEqual([])
  })
})
