import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../kernel/refusal.ts'
import { DEFAULT_LIMITS, FILE_REFUSALS } from '../limits.ts'
import { parseFile } from '../parse-file.ts'
import { readSheet } from '../read-sheet.ts'
import { BOOK, codeOf, makeXlsx, RELS, sheetXml, storedZip } from './make-xlsx.ts'

const read = (file: Buffer, limits = {}) => codeOf(parseFile(file, { ...DEFAULT_LIMITS, ...limits }))
const cell = (address: string, row = 1) => makeXlsx(`<row r="${row}"><c r="${address}"><v>1</v></c></row>`)
const GOOD = makeXlsx('<row r="1"><c r="A1" t="inlineStr"><is><t>Nama</t></is></c><c r="B1"><v>1</v></c></row>')

/** A zip whose one sheet is packed and swells to `size` bytes; the sizes it states are lies. */
function bomb(size: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(size, 0x20), { level: 9 })
  const file = makeXlsx('', { 'xl/worksheets/sheet1.xml': packed })
  for (const signature of [0x04034b50, 0x02014b50]) {
    for (let at = 0; at < file.length - 4; at++) {
      if (file.readUInt32LE(at) !== signature) continue
      const isLocal = signature === 0x04034b50
      const name = file.subarray(at + (isLocal ? 30 : 46)).toString('latin1', 0, 24)
      if (name === 'xl/worksheets/sheet1.xml') file.writeUInt16LE(8, at + (isLocal ? 8 : 10))
    }
  }
  return file
}

describe('files that are no list', () => {
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  test.each([
    ['an empty file', Buffer.alloc(0), 'file_empty'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'file_not_a_sheet'],
    ['a web page that calls itself .xls', Buffer.from('\n <html><table></table></html>'), 'file_not_a_sheet'],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'file_not_a_sheet'],
    ['bytes with a zero among them', Buffer.from('a\0b'), 'file_not_a_sheet'],
    ['an old .xls', Buffer.concat([compound, Buffer.alloc(600)]), 'file_old_excel'],
    [
      'a workbook with a password',
      Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
      'file_encrypted',
    ],
    ['a binary workbook', makeXlsx('', { 'xl/workbook.bin': 'x' }), 'file_binary_excel'],
    ['a workbook with macros', makeXlsx('', { 'xl/vbaProject.bin': 'x' }), 'file_has_macros'],
    ['a workbook with old macro sheets', makeXlsx('', { 'xl/macrosheets/sheet1.xml': '<x/>' }), 'file_has_macros'],
    ['a Word document', storedZip(new Map([['word/document.xml', Buffer.from('<x/>')]])), 'file_not_a_sheet'],
    ['a zip cut in the middle', GOOD.subarray(0, GOOD.length - 30), 'file_damaged'],
    ['a sheet that is not XML', makeXlsx('', { 'xl/worksheets/sheet1.xml': 'hello <' }), 'file_damaged'],
    [
      'a list of contents that names no sheet',
      makeXlsx('', { 'xl/_rels/workbook.xml.rels': RELS([]) }),
      'file_damaged',
    ],
    [
      'a sheet that is not there',
      makeXlsx('', { 'xl/_rels/workbook.xml.rels': RELS(['worksheets/none.xml']) }),
      'file_damaged',
    ],
    ['a quotation mark that never ends', Buffer.from('nama;nik\n"Siti;1\n'), 'file_csv_damaged'],
    ['text behind a quotation mark', Buffer.from('nama,nik\n"Siti" Aminah,1\n'), 'file_csv_damaged'],
  ])('refuses %s', async (_, file, code) => {
    expect(await read(file)).toBe(code)
  })

  test('E08: one byte over the limit is too large', async () => {
    expect(await read(GOOD, { maxBytes: GOOD.length })).toBe('read')
    expect(await codeOf(readSheet(GOOD, { maxBytes: GOOD.length - 1 }))).toBe('file_too_large')
  })
})

describe('files that would eat the machine', () => {
  test('E11: a small zip that swells is stopped while it is unpacked, whatever size it states', async () => {
    const file = bomb(300 * 1024 * 1024)
    expect(file.length).toBeLessThan(500_000)
    expect(await read(file)).toBe('file_unpacks_too_large')
  })

  test('parts are counted together, not one by one', async () => {
    const text = 'x'.repeat(1000)
    const parts = { 'xl/sharedStrings.xml': `<sst>${text}</sst>`, 'xl/styles.xml': `<styleSheet>${text}</styleSheet>` }
    expect(await read(makeXlsx('', parts), { maxUnpackedBytes: 2_000 })).toBe('file_unpacks_too_large')
  })

  test.each([
    ['a cell in the last column of Excel', cell('XFD1'), 'file_too_many_columns'],
    ['a cell in the last row of Excel', cell('A1048576', 1_048_576), 'file_too_many_rows'],
    ['a row beyond Excel', makeXlsx('<row r="99999999999"><c r="A1"><v>1</v></c></row>'), 'file_damaged'],
    ['a row number that is no number', makeXlsx('<row r="1e9"><c r="A1"><v>1</v></c></row>'), 'file_damaged'],
    ['a column beyond Excel', cell('ZZZ1'), 'file_damaged'],
    ['a cell without a place', makeXlsx('<row r="1"><c><v>1</v></c></row>'), 'file_damaged'],
    ['cells out of order', makeXlsx('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>'), 'file_damaged'],
  ])('refuses %s', async (_, file, code) => {
    expect(await read(file)).toBe(code)
  })

  test('styled empty cells far away cost nothing and are no reason to refuse', async () => {
    expect(
      await read(makeXlsx('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="0"/></row>')),
    ).toBe('read')
  })

  test('entities are never unfolded: a document type is refused', async () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${sheetXml('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')}`
    expect(await read(makeXlsx('', { 'xl/worksheets/sheet1.xml': xml }))).toBe('file_damaged')
    expect(await read(makeXlsx('', { 'xl/workbook.xml': `<!DOCTYPE x SYSTEM "file:///etc/hostname">${BOOK()}` }))).toBe(
      'file_damaged',
    )
  })

  test('a CSV with too many rows or columns is refused', async () => {
    expect(await read(Buffer.from('a\n'.repeat(50)), { maxRows: 49 })).toBe('file_too_many_rows')
    expect(await read(Buffer.from(','.repeat(300)))).toBe('file_too_many_columns')
  })

  test('a process that takes too long is stopped', async () => {
    expect(await codeOf(readSheet(GOOD, { maxMs: 1 }))).toBe('file_took_too_long')
  })
})

describe('files that were tampered with', () => {
  test('two parts of one name are refused: two readers could see two lists', async () => {
    const file = makeXlsx('', { 'xl/worksheets/sheet2.xml': sheetXml('') })
    const twin = Buffer.from(file.toString('latin1').replaceAll('sheet2.xml', 'sheet1.xml'), 'latin1')
    expect(await read(twin)).toBe('file_damaged')
  })

  test('a part whose checksum is wrong is refused', async () => {
    const file = Buffer.from(GOOD.toString('latin1').replace('<t>Nama</t>', '<t>Noma</t>'), 'latin1')
    expect(await read(file)).toBe('file_damaged')
  })

  test('a value that only one of the two readers sees is a damaged file, not an empty cell', async () => {
    expect(await read(makeXlsx('<row r="1"><c r="A1" t="inlineStr"><v>Siti</v></c></row>'))).toBe('file_damaged')
    expect(await read(makeXlsx('<row r="1"><c r="A1" t="b"><v>maybe</v></c></row>'))).toBe('file_damaged')
  })

  test('whatever bytes are changed, a file is read or refused with a known code: never a crash', async () => {
    const changes = fc.array(fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(changes, async (edits) => {
        const file = Buffer.from(GOOD)
        for (const [at, byte] of edits) file[at] = byte
        const outcome = await parseFile(file, DEFAULT_LIMITS).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Refusal)
        if (outcome instanceof Refusal) expect(FILE_REFUSALS).toContain(outcome.code)
      }),
      { numRuns: 300 },
    )
  })
})
