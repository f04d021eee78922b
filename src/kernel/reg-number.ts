import { fromRoman, toRoman } from './roman.ts'

/** The number of a case in the house: year, intake (angkatan) of that year, serial within the intake. "2026-I-004". */
export type RegNumber = { year: number; intake: number; serial: number }

const WRITTEN = /^(20\d\d)\s*[-/ ]\s*([ivx]{1,4})\s*[-/ ]\s*(\d{1,6})$/i

/**
 * "2026-I-004": the serial has three digits at least, so that a printed list sorts by itself.
 *
 * @throws RangeError for a year outside 2000–2099, an intake outside 1–12, a serial outside 1–999999
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
