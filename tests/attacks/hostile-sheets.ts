import PizZip from 'pizzip'
import { BOOK, makeXlsx, RELS, sheetXml } from '../../src/platform/excel/tests/make-xlsx.ts'
import type { Hostile } from './hostile-word.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
const packed = (rows: string, more: Record<string, string> = {}): Buffer =>
  new PizZip(makeXlsx(rows, more)).generate({ type: 'nodebuffer', compression: 'DEFLATE' })
const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26)
const grid = (rows: number, columns: number, cell: (address: string) => string): string =>
  Array.from({ length: rows }, (_, r) => {
    const cells = Array.from({ length: columns }, (_, c) => cell(`${letters(c)}${r + 1}`)).join('')
    return `<row r="${r + 1}">${cells}</row>`
  }).join('')
const relation = (attributes: string) =>
  RELS().replace('</Relationships>', `<Relationship Id="rId1" ${attributes}/></Relationships>`)

/** Sheets that must be refused, with their number in security-cases.md 4.2. */
export const SHEETS: Hostile[] = [
  { name: 'E11 two million cells', file: () => packed(grid(10_000, 200, (at) => `<c r="${at}"><v>1</v></c>`)) },
  {
    name: 'E11 one long text that four hundred thousand cells share',
    file: () =>
      packed(
        grid(4_000, 100, (at) => `<c r="${at}" t="s"><v>0</v></c>`),
        {
          'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`,
          'xl/_rels/workbook.xml.rels': RELS().replace(
            '</Relationships>',
            '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
          ),
        },
      ),
  },
  { name: 'E11 cells that never end', file: () => packed('', { [SHEET]: sheetXml('<c '.repeat(1_000_000)) }) },
  { name: 'E11 a row in a row in a row', file: () => packed('<row>'.repeat(500_000) + '</row>'.repeat(500_000)) },
  { name: 'E11 ten million empty elements', file: () => packed('<x/>'.repeat(10_000_000)) },
  {
    name: 'E11 relationships that never end',
    file: () => packed('', { 'xl/_rels/workbook.xml.rels': `<Relationships>${'<Relationship '.repeat(500_000)}` }),
  },
  { name: 'E11 a sheet that swells', file: () => packed(' '.repeat(100_000_000)) },
  {
    name: 'E11 entities of its own',
    file: () => packed('', { 'xl/workbook.xml': `<!DOCTYPE x [<!ENTITY a "aa">]>${BOOK()}` }),
  },
  {
    name: 'E01 a sheet that lies in another file',
    file: () =>
      packed('', {
        'xl/_rels/workbook.xml.rels': relation(
          'Type="http://x/worksheet" Target="file:///etc/hostname" TargetMode="External"',
        ),
      }),
  },
  {
    name: 'E16 a sheet outside the file',
    file: () => packed('', { 'xl/_rels/workbook.xml.rels': RELS(['../../etc/hostname']) }),
  },
  { name: 'E01 text in two-byte letters inside', file: () => packed('', { [SHEET]: '\ufffe\u0000' }) },
]
