/** A cell that a spreadsheet would take for a formula (OWASP, "CSV Injection"; security.md 3.10). */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/

/**
 * Comma-separated text by RFC 4180: every cell quoted, lines end in CRLF, with the mark by which Excel recognises UTF-8.
 * A text that a spreadsheet would run (leading = + - @ tab CR) gets an apostrophe before it; a number is left alone.
 * The separator is a semicolon unless told: Excel with Indonesian settings expects it.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[], separator: ';' | ',' = ';'): string {
  return `\ufeff${rows.map((row) => row.map(writeCell).join(separator)).join('\r\n')}\r\n`
}

function writeCell(cell: string | number | null): string {
  const text = typeof cell === 'string' ? harmless(cell) : String(cell ?? '')
  return `"${text.replaceAll('"', '""')}"`
}

/** A text with an apostrophe before it, where a spreadsheet would run it. */
export const harmless = (text: string): string => (LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text)
