import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docxText } from '../../../../../tests/support/docx-text.ts'
import { findProgram } from '../../../../../tests/support/find-program.ts'
import { convertByOffice, findOffice, textByOffice } from '../../../../../tests/support/office.ts'
import { plainPaper, wordWords } from '../../../../platform/word/plain-paper.ts'
import { MADE_PAPERS } from '../codes.ts'
import { apart } from './apart.ts'
import { filledDefault } from './filled-default.ts'
import { press, usual } from './press.ts'
import { sampleOf, samples } from './samples.ts'

const run = promisify(execFile)
const pdftotext = findProgram('pdftotext', process.env)

const office = findOffice(process.env)
const { print } = press()
const own = MADE_PAPERS.flatMap((code) => samples.filter((s) => s.code === code).map((s) => ({ ...s, code })))

// capability: LibreOffice on the PATH, or at SOFFICE
describe.skipIf(office === undefined)('the Word forms, opened with LibreOffice', () => {
  const made = own.map((s) => ({ ...s, name: `${s.code}-${s.kind}`, docx: filledDefault(s.code, s.data as never) })) // as in word-letters.test.ts
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'titian-word-'))
    const files = made.map(({ name }) => join(folder, `${name}.docx`))
    await Promise.all(made.map(({ docx }, i) => writeFile(files[i] ?? '', docx)))
    await textByOffice(office ?? '', files, folder)
  }, 240_000)
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it.each(made)('$name: says what the printed one says', async ({ code, name, data, docx }) => {
    const read = (await readFile(join(folder, `${name}.txt`), 'utf8')).replace(/^\ufeff/, '')
    const page = (await print(code, data, { paper: usual(code) })).text
    expect(apart(page, read, docxText(docx, 'word/footer1.xml'))).toEqual({ typed: [], drawn: [] })
  })

  // capability: pdftotext on the PATH (Debian: poppler-utils)
  it.skipIf(pdftotext === undefined)(
    'leave no signature alone on a page, however long what stands before it is',
    async () => {
      const decree = sampleOf('sk-penetapan')
      const files = await Promise.all(
        Array.from({ length: 12 }, async (_, n) => {
          const menimbang = Array.from(
            { length: 8 + 2 * n },
            (_, i) => `bahwa pertimbangan ke-${i + 1} perlu diperhatikan;`,
          )
          const file = join(folder, `panjang-${n}.docx`)
          await writeFile(file, filledDefault('sk-penetapan', { ...decree, menimbang } as never)) // as above
          return file
        }),
      )
      await convertByOffice(office ?? '', 'pdf', files, folder)
      for (const file of files) {
        const { stdout } = await run(pdftotext ?? '', ['-layout', file.replace('.docx', '.pdf'), '-'])
        const pages = stdout.split('\f')
        const signed = pages.find((p) => p.includes('Ditetapkan di')) ?? ''
        expect(signed, file).toMatch(/KELIMA.*Ditetapkan di.*pada tanggal.*KEPALA.*NIP/s)
      }
      expect(files.length).toBe(12)
    },
    120_000,
  )

  // capability: Poppler (pdftotext)
  it.skipIf(pdftotext === undefined)(
    'keep those who sign beside each other on one page: office, room, name and number',
    async () => {
      const signer = { office: 'Pekerja sosial', name: 'Rizal Contoh', number: 'NIP 111' }
      const signers = [signer, { office: 'Kepala balai', name: 'Ratna Contoh', number: 'NIP 222' }]
      const under = { title: 'Lembar', under: 'Contoh', signers }
      const head = { lines: ['Panti Contoh'], address: 'Jalan Contoh', isDemo: false }
      const minute = sampleOf('f34')
      const [goods] = minute['barang'] as unknown[] // the sample has them
      const made = Array.from({ length: 8 }, (_, n) => {
        const lines = wordWords(Array.from({ length: 36 + n }, (__, i) => `Baris ${i + 1}`).join('\n'))
        const barang = Array.from({ length: 2 + n }, () => goods)
        return [
          {
            name: `lembar-${n}`,
            docx: plainPaper(head, { ...under, blocks: lines }),
            all: /Pekerja.*Rizal Contoh.*NIP 111/s,
          },
          {
            name: `berita-${n}`,
            docx: filledDefault('f34', { ...minute, barang } as never), // as above
            all: /PIHAK KEDUA,.*PIHAK PERTAMA,.*Ratna.*NIP 1971/s,
          },
        ]
      }).flat()
      const files = made.map(({ name }) => join(folder, `${name}.docx`))
      await Promise.all(made.map(({ docx }, i) => writeFile(files[i] ?? '', docx)))
      await convertByOffice(office ?? '', 'pdf', files, folder)
      const torn: string[] = []
      for (const { name, all } of made) {
        const { stdout } = await run(pdftotext ?? '', ['-layout', join(folder, `${name}.pdf`), '-'])
        if (!stdout.split('\f').some((page) => all.test(page))) torn.push(name)
      }
      expect(torn).toEqual([])
    },
    240_000,
  )
})
