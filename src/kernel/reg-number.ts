/** The number of a case in the house: year, intake (angkatan) of that year, serial within the intake. "2026-I-004". */
export type RegNumber = { year: number; intake: number; serial: number }

const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const WRITTEN = /^(20\d\d)\s*[-/ ]\s*([ivx]{1,4})\s*[-/ ]\s*(\d{1,6})$/i

/**
 * 1 to 10 as I to X: no centre takes in more groups in a year.
 *
 * @throws RangeError outside 1 to 10
 */
export function toRoman(n: number): string {
  const roman = ROMANS[n - 1]
  if (roman === undefined) throw new RangeError(`An intake is 1 to 10, not ${n}.`)
  return roman
}

/** I to X in either case, or null */
export function fromRoman(text: string): number | null {
  const at = ROMANS.indexOf(text.trim().toUpperCase())
  return at < 0 ? null : at + 1
}

/**
 * "2026-I-004": the serial has three digits at least, so that a printed list sorts by itself.
 *
 * @throws RangeError for a year outside 2000–2099, an intake outside 1–10, a serial outside 1–999999
 */
export function formatRegNumber({ year, intake, serial }: RegNumber): string {
  if (!Number.isInteger(year) || year < 2000 || year > 2099) throw new RangeError(`The year ${year} cannot be right.`)
  if (!Number.isInteger(serial) || serial < 1 || serial > 999_999)
    throw new RangeError(`The serial ${serial} cannot be right.`)
  return `${year}-${toRoman(intake)}-${String(serial).padStart(3, '0')}`
}

/** Reads what was typed into a search box, "2026-i-4" too; null when it is not a register number. */
export function parseRegNumber(text: string): RegNumber | null {
  const [, year, roman = '', serial] = WRITTEN.exec(text.trim()) ?? []
  const intake = fromRoman(roman)
  return intake === null || Number(serial) < 1 ? null : { year: Number(year), intake, serial: Number(serial) }
}
