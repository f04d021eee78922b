export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'empty' | 'error'

/** One cell of a sheet, as a person sees it and as the file holds it. All values are text: nothing is guessed here. */
export type Cell = {
  readonly kind: CellKind
  /** exactly what the file holds: the text, the digits of a number, the serial of a date, `=` and the formula */
  readonly raw: string
  /** what a reader sees: a date as YYYY-MM-DD (with THH:MM if it has a time), a formula as its stored result */
  readonly shown: string
  /** a number that cannot hold all its digits: beyond 2^53, or cut to the 15 digits that Excel keeps */
  readonly isRounded?: true
}

/** `rows[0]` is row 1 of the sheet; blank rows are kept as empty arrays, so that row numbers are those of Excel. */
export type Sheet = { readonly name: string; readonly isHidden: boolean; readonly rows: readonly (readonly Cell[])[] }
export type Workbook = { readonly sheets: readonly Sheet[] }

export const EMPTY: Cell = Object.freeze({ kind: 'empty', raw: '', shown: '' })

/**
 * A number cell from its raw digits.
 * Excel keeps 15 significant digits (Microsoft, "Excel specifications and limits"): a 16-digit number typed into a number
 * cell ends in 0. A whole number of 16 digits or more is therefore taken at its word only if a double can hold it and
 * its last digit is not 0.
 */
export function numberCell(raw: string): Cell {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return { kind: 'error', raw, shown: raw }
  const shown = plainDigits(raw, value)
  const digits = /^-?(\d+)$/.exec(shown)?.[1] ?? ''
  const isRounded = digits.length > 15 && (!Number.isSafeInteger(value) || digits.endsWith('0'))
  return isRounded ? { kind: 'number', raw, shown, isRounded } : { kind: 'number', raw, shown }
}

/** `9.91E+15` as digits; a decimal as the shortest text that reads back the same. */
function plainDigits(raw: string, value: number): string {
  if (/^-?\d+$/.test(raw)) return raw
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? String(BigInt(value)) : String(value)
}
