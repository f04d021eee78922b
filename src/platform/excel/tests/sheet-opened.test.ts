import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convertByOffice, findOffice } from '../../../../tests/support/office.ts'
import { sheetRows } from '../../../../tests/support/sheet-rows.ts'
import { type ExportCell, writeSheet } from '../write-sheet.ts'

const office = findOffice(process.env)
const COLUMNS = ['Nama', 'NIK', 'Tanggal', 'Jumlah', 'Catatan'].map((title) => ({ title }))
const ROWS: ExportCell[][] = [
  ['Nur’aini, anak Siti', '9910014107950001', Temporal.PlainDate.from('2026-02-28'), 721_000_000, 'dua\nbaris'],
  ['Ñandú 😀 & <b>', '0012', Temporal.PlainDate.from('2024-02-29'), -12.5, '=1+1'],
  ['"kutip"', null, null, 0, '+62 811'],
]

// capability: LibreOffice on the PATH, or at SOFFICE
describe.skipIf(office === undefined)('a sheet of ours, opened with LibreOffice', () => {
  let [folder, file] = ['', '']
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'titian-sheet-'))
    file = join(folder, 'daftar.xlsx')
    await writeFile(file, await writeSheet([{ name: 'Daftar', columns: COLUMNS, rows: ROWS }]))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('says what was written: numbers as numbers, days as days, and a text that begins like a formula as that text', async () => {
    await convertByOffice(office ?? '', 'csv:Text - txt - csv (StarCalc):9,0,76,1', [file], folder) // tabs, no quotes, UTF-8
    const [head, ...lines] = (await readFile(join(folder, 'daftar.csv'), 'utf8')).replace(/^\ufeff/, '').split('\n')
    expect(head).toBe('Nama\tNIK\tTanggal\tJumlah\tCatatan')
    const said = lines.join('\n')
    for (const text of [
      'Nur’aini, anak Siti',
      '9910014107950001',
      'Ñandú 😀 & <b>',
      '0012',
      '"kutip"',
      '=1+1',
      '+62 811',
    ])
      expect(said).toContain(text)
    expect(said).toMatch(/721[.,]?000[.,]?000/)
    expect(said).toMatch(/-12[.,]50?/)
  })

  it('saved again by it, is read by us to the same cells', async () => {
    const again = join(folder, 'again')
    await mkdir(again)
    await convertByOffice(office ?? '', 'xlsx', [file], again)
    const [ours, theirs] = await Promise.all(
      [file, join(again, 'daftar.xlsx')].map(async (path) =>
        sheetRows({ base64: (await readFile(path)).toString('base64') }),
      ),
    )
    expect(theirs).toEqual(ours)
    expect(theirs).toHaveLength(ROWS.length)
  })
})
