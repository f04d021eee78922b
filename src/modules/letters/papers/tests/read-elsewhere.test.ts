import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findProgram } from '../../../../../tests/support/find-program.ts'
import { paperCodes } from '../paper-code.ts'
import { press, usual } from './press.ts'
import { sampleOf } from './samples.ts'

const run = promisify(execFile)
const [toText, info] = ['pdftotext', 'pdfinfo'].map((name) => findProgram(name, process.env))
const { print } = press()

/** Words as a bag: another reader orders columns its own way, and joins what a line end cut. */
const lettersOf = (text: string) => [...text.normalize('NFKC').replace(/[\s\u00ad\u200b-]+/g, '')].sort().join('')

// capability: pdftotext and pdfinfo on the PATH (Debian: poppler-utils)
describe.skipIf(!(toText && info))('the papers, read by Poppler', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'titian-pdf-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(paperCodes)('%s: the same letters as we read, and words under tags', async (code) => {
    const { pdf, text } = await print(code, sampleOf(code), { paper: usual(code) })
    const file = join(folder, `${code}.pdf`)
    await writeFile(file, pdf)
    const [read, structure] = await Promise.all([
      run(toText ?? '', ['-enc', 'UTF-8', file, '-']),
      run(info ?? '', ['-struct-text', file]),
    ])
    expect(lettersOf(read.stdout)).toBe(lettersOf(text))
    expect(structure.stdout).toMatch(/^Document/m)
    expect(structure.stdout.match(/"/g)?.length ?? 0, 'its tags hold words').toBeGreaterThan(10)
  })
})
