import { readXml, type XmlHandler } from '../files/read-xml.ts'
import { type Limits, refuseFile } from './limits.ts'
import { XML } from './workbook-parts.ts'

/** What a sheet's XML says of one cell, beyond its value. `type` is the `t` attribute of ECMA-376 18.3.1.4 ("n" if none). */
export type CellFact = { type: string; value: string; formula?: string }

/** Facts by row and column, both from 0. Cells that hold neither a value nor a formula are left out. */
export type SheetFacts = Map<number, Map<number, CellFact>>

const LAST_ROW_OF_EXCEL = 1_048_576
const LAST_COLUMN_OF_EXCEL = 16_384

/**
 * Reads the cells of one sheet XML for what the workbook library does not tell, and refuses a sheet whose cells reach too
 * far before anything is built from it: one cell in XFD1048576 would otherwise make a table of 17 thousand million.
 *
 * Errors: Refusal `file_too_many_rows`, `file_too_many_columns`, `file_unpacks_too_large`, `file_damaged`; XmlError.
 */
export function readSheetFacts(xml: Buffer, limits: Pick<Limits, 'maxRows' | 'maxColumns' | 'maxCells'>): SheetFacts {
  const facts: SheetFacts = new Map()
  let cell: { row: number; column: number; fact: CellFact } | undefined
  let inside: 'value' | 'formula' | 'inline' | undefined

  let cells = 0
  const keep = () => {
    if (!cell || (cell.fact.value === '' && cell.fact.formula === undefined)) return
    if (cell.row >= limits.maxRows) throw refuseFile('file_too_many_rows', { max: limits.maxRows })
    if (cell.column >= limits.maxColumns) throw refuseFile('file_too_many_columns', { max: limits.maxColumns })
    if (++cells > limits.maxCells) throw refuseFile('file_unpacks_too_large')
    const row = facts.get(cell.row) ?? new Map<number, CellFact>()
    row.set(cell.column, cell.fact)
    facts.set(cell.row, row)
  }

  const on: XmlHandler = {
    open({ name, attribute }) {
      if (name === 'row') checkRowNumber(attribute('r'))
      else if (name === 'c') {
        const place = parseAddress(attribute('r') ?? '')
        cell = { ...place, fact: { type: attribute('t') ?? 'n', value: '' } }
      } else if (!cell) return
      else if (name === 'v') inside = 'value'
      else if (name === 't') inside = 'inline'
      else if (name === 'f') {
        inside = 'formula'
        cell.fact.formula = ''
      }
    },
    text(text) {
      if (!cell || !inside) return
      if (inside === 'formula') cell.fact.formula += text
      else cell.fact.value += text
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') inside = undefined
      else if (name === 'c') {
        keep()
        cell = undefined
      }
    },
  }
  readXml(xml, on, XML)
  return facts
}

function checkRowNumber(text: string | undefined): void {
  if (text === undefined) return
  const row = Number(text)
  if (!Number.isInteger(row) || row < 1 || row > LAST_ROW_OF_EXCEL) throw refuseFile('file_damaged')
}

/** `C14` → row 13, column 2. */
function parseAddress(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? []
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(digits)
  if (letters === '' || row > LAST_ROW_OF_EXCEL || column > LAST_COLUMN_OF_EXCEL) throw refuseFile('file_damaged')
  return { row: row - 1, column: column - 1 }
}
