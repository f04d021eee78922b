import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberCell } from '../cell.ts'
import { DEFAULT_LIMITS } from '../limits.ts'
import { parseFile } from '../parse-file.ts'
import { readSheet, readSheetThen } from '../read-sheet.ts'
import { BOOK, makeXlsx, RELS, sheetXml } from './make-xlsx.ts'

const firstRow = async (cells: string) =>
  (await parseFile(makeXlsx(`<row r="1">${cells}</row>`), DEFAULT_LIMITS)).sheets[0]?.rows[0] ?? []

describe('what a cell holds', () => {
  test('text, number, date, boolean and error keep what the file says beside what a reader sees', async () => {
    const cells = await firstRow(
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> Siti  </t></is></c><c r="B1"><v>12.5</v></c>' +
        '<c r="C1" s="1"><v>36818</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c>',
    )
    expect(cells).toEqual([
      { kind: 'text', raw: ' Siti  ', shown: ' Siti  ' },
      { kind: 'number', raw: '12.5', shown: '12.5' },
      { kind: 'date', raw: '36818', shown: '2000-10-19' },
      { kind: 'boolean', raw: '1', shown: 'TRUE' },
      { kind: 'error', raw: '#N/A', shown: '#N/A' },
    ])
  })

  test('a formula is recognised and never run: only the result stored in the file is shown', async () => {
    const cells = await firstRow(
      '<c r="A1" t="str"><f>UPPER(&quot;siti&quot;)</f><v>SITI</v></c><c r="B1"><f>1+1</f><v>7</v></c>' +
        '<c r="C1"><f>NOW()</f></c><c r="D1" t="e"><f>A9/0</f><v>#DIV/0!</v></c>',
    )
    expect(cells).toEqual([
      { kind: 'formula', raw: '=UPPER("siti")', shown: 'SITI' },
      { kind: 'formula', raw: '=1+1', shown: '7' },
      { kind: 'formula', raw: '=NOW()', shown: '' },
      { kind: 'formula', raw: '=A9/0', shown: '#DIV/0!' },
    ])
  })

  test('text that only looks like a formula is text', async () => {
    const [cell] = await firstRow(
      '<c r="A1" t="inlineStr"><is><t>=HYPERLINK("http://contoh.invalid","Salma")</t></is></c>',
    )
    expect(cell?.kind).toBe('text')
  })

  test('a number that lost its last digits is known for it', async () => {
    const cells = await firstRow(
      '<c r="A1"><v>9910014709990000</v></c><c r="B1"><v>9.9100147099900003E15</v></c>' +
        '<c r="C1"><v>1610014508980010</v></c><c r="D1"><v>1610014508980013</v></c><c r="E1"><v>812345678901234</v></c>',
    )
    expect(cells.map((cell) => cell.isRounded ?? false)).toEqual([true, true, true, false, false])
    expect(cells[1]?.shown).toBe('9910014709990000')
  })

  test('C30 no whole number beyond what a double can hold is ever taken at its word', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 53n, max: 10n ** 20n }), (n) => {
        expect(numberCell(String(n)).isRounded).toBe(true)
      }),
    )
  })

  test('a number of up to 15 digits is never called rounded and keeps its digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }), (n) => {
        expect(numberCell(String(n))).toEqual({ kind: 'number', raw: String(n), shown: String(n) })
      }),
    )
  })

  test('blank rows and gaps are kept, so that row numbers are those of Excel', async () => {
    const { sheets } = await parseFile(
      makeXlsx('<row r="2"><c r="C2"><v>5</v></c></row><row r="5"><c r="A5"><v>6</v></c><c r="B5" s="0"/></row>'),
      DEFAULT_LIMITS,
    )
    expect(sheets[0]?.rows.map((row) => row.map((cell) => cell.shown))).toEqual([[], ['', '', '5'], [], [], ['6']])
  })

  test('every sheet is read in the order of its tab, hidden ones are marked', async () => {
    const book = BOOK(
      '<sheet name="Satu" sheetId="1" r:id="rId2"/><sheet name="Dua" sheetId="2" r:id="rId1" state="hidden"/>',
    )
    const second = sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>')
    const { sheets } = await parseFile(
      makeXlsx('<row r="1"><c r="A1"><v>1</v></c></row>', {
        'xl/workbook.xml': book,
        'xl/_rels/workbook.xml.rels': RELS(['worksheets/sheet1.xml', 'worksheets/other.xml']),
        'xl/worksheets/other.xml': second,
      }),
      DEFAULT_LIMITS,
    )
    expect(sheets.map(({ name, isHidden, rows }) => [name, isHidden, rows[0]?.[0]?.shown])).toEqual([
      ['Satu', false, '2'],
      ['Dua', true, '1'],
    ])
  })
})

describe('the reading process', () => {
  const file = makeXlsx('<row r="1"><c r="A1"><v>1</v></c></row>')
  const step = { module: new URL('./report-process.ts', import.meta.url), input: { any: 'thing', pid: process.pid } }

  test('reads outside this process and sees nothing of its environment, its files or the network', async () => {
    expect(await readSheetThen(file, step)).toEqual({
      isThisProcess: false,
      environment: [],
      mayRead: false,
      mayReach: false,
      rows: [1],
      input: { any: 'thing', pid: process.pid },
    })
  })

  test('hands back the workbook when no step is given', async () => {
    expect((await readSheet(file)).sheets[0]?.rows[0]?.[0]?.shown).toBe('1')
  })

  test('a fault in a step is an error, not a refusal and not silence', async () => {
    const broken = { module: new URL('./no-such-step.ts', import.meta.url), input: null }
    await expect(readSheetThen(file, broken)).rejects.toThrow(/no-such-step/)
  })

  test('leaves the bytes it was given as they were: the original is still to be sealed', async () => {
    const bytes = Uint8Array.from(file)
    await readSheet(bytes)
    expect(Buffer.from(bytes).equals(file)).toBe(true)
  })
})
