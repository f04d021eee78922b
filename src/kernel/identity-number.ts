/** Something a person should look at. Data, not an error: an identity number is never blocked (domain.md §3.5). */
export type NumberWarning<Code extends string> = {
  code: Code
  params: Readonly<Record<string, string | number>>
}

/** What was found in a cell or a box that should hold a long number. */
export type DigitsRead = {
  /** the digits in order; empty when a sheet left only "9,91E+15" */
  digits: string
  /** how many characters were neither digits nor separators */
  strangers: number
  /** the digits a sheet kept when it took the number for an amount, or null when nothing was lost */
  kept: number | null
}

export type LongNumber = string | number | bigint | null | undefined

/** A spreadsheet holds 15 digits of a number; the rest becomes zeros. */
const KEPT_BY_SHEET = 15
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?\s*e\s*\+?\s*\d{2}$/i

/**
 * Reads a long number that may have gone through a spreadsheet. Separators (space . - /), a leading apostrophe and a
 * trailing ".0" are dropped. Never throws.
 *
 * @param length how many digits the number should have
 */
export function readDigits(typed: LongNumber, length: number): DigitsRead {
  if (typeof typed === 'number' && Number.isInteger(typed) && typed >= 0 && typed < 1e21) {
    const digits = BigInt(typed).toString()
    const lost =
      digits.length > KEPT_BY_SHEET && (/^0+$/.test(digits.slice(KEPT_BY_SHEET)) || !Number.isSafeInteger(typed))
    return { digits, strangers: 0, kept: lost ? KEPT_BY_SHEET : null }
  }
  const text = String(typed ?? '')
    .slice(0, 200)
    .normalize('NFKC')
    .trim()
    .replace(/^['’]/, '')
  const scientific = SCIENTIFIC.exec(text)
  if (scientific) return { digits: '', strangers: 0, kept: 1 + (scientific[2] ?? '').length }
  const plain = new RegExp(`^(\\d{${length}})[.,]0{1,2}$`).exec(text)?.[1] ?? text.replace(/[\s.\-–_/]/g, '')
  const digits = plain.replace(/\D/g, '')
  return { digits, strangers: [...plain].length - digits.length, kept: null }
}

/**
 * "9910••••••••0001": what a list may show of a NIK or a KK number. Anything that is not 16 digits is hidden whole, for
 * half a number shows more than one thinks.
 */
export const maskNumber = (digits: string): string =>
  /^\d{16}$/.test(digits) ? `${digits.slice(0, 4)}••••••••${digits.slice(-4)}` : '•'.repeat(digits.length)

/** "9910 0145 0898 0001"; works on a masked number too */
export const groupByFour = (digits: string): string => digits.match(/.{1,4}/gu)?.join(' ') ?? ''
