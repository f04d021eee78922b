import { LARGEST_IN_WORDS } from './terbilang.ts'

/** An amount the house can hold is one it can also write in words on a receipt. */
export const LARGEST_RUPIAH = LARGEST_IN_WORDS

/** Why typed money was not taken. `unclear_separator`: "1,250" or "1250.00", where two readings exist. */
export type RupiahProblem = 'empty' | 'not_money' | 'has_fraction' | 'unclear_separator' | 'too_large'
export type TypedRupiah = { ok: true; rupiah: bigint } | { ok: false; code: RupiahProblem }

// The minus a person types, and the ones a word processor turns it into.
const MONEY =
  /^(\()?\s*([-−–])?\s*(?:rp\.?|idr)?\s*([-−–])?\s*(\d[\d.,\s]*?)\s*(?:[.,]\s*[-–—])?\s*(?:rupiah)?\s*(\))?$/i

/**
 * Whole rupiah as a bigint. The house counts no sen: there are none in use.
 *
 * @throws RangeError for a fraction, a number that is not safe, or more than `LARGEST_RUPIAH` either way
 */
export function asRupiah(amount: bigint | number): bigint {
  if (typeof amount === 'number' && !Number.isSafeInteger(amount))
    throw new RangeError('Rupiah must be a whole number.')
  const rupiah = BigInt(amount)
  if (rupiah > LARGEST_RUPIAH || rupiah < -LARGEST_RUPIAH) throw new RangeError('The amount is too large.')
  return rupiah
}

/** "1.250.000": a whole number in groups of three, without a currency */
export function groupThousands(amount: bigint | number): string {
  const digits = asRupiah(amount).toString()
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.')
}

/** "Rp1.250.000", below zero "-Rp1.250.000" (design.md 8.2: no space, no sen) */
export function formatRupiah(amount: bigint | number): string {
  const rupiah = asRupiah(amount)
  return rupiah < 0n ? `-Rp${groupThousands(-rupiah)}` : `Rp${groupThousands(rupiah)}`
}

/** "Rp1.250.000,00": the form of contracts and receipts (domain.md §10.4) */
export const formatRupiahInLetter = (amount: bigint | number): string => `${formatRupiah(amount)},00`

/**
 * Money as a person types it or a sheet holds it: "1.250.000", "Rp 1.250.000,00", "1250000", "(250.000)", "Rp5.000,-".
 * A fraction is refused, and so is every form that English and Indonesian read differently: a wrong thousandfold on a
 * receipt is worse than a second look. Never throws.
 */
export function parseRupiah(typed: string | number | bigint | null | undefined): TypedRupiah {
  if (typeof typed === 'number' || typeof typed === 'bigint') return fromNumber(typed)
  const text = (typed ?? '').normalize('NFKC').trim()
  if (text === '') return { ok: false, code: 'empty' }
  const match = text.length > 60 ? null : MONEY.exec(text)
  const [, open, before, after, figure = '', close] = match ?? []
  const badSigns = Boolean(before && after) || Boolean(open) !== Boolean(close) || Boolean(open && (before ?? after))
  if (match === null || badSigns) return { ok: false, code: 'not_money' }
  const [whole = '', sen, ...more] = figure.trim().split(',')
  if (more.length > 0 || (sen !== undefined && !/^\d{1,2}$/.test(sen))) return { ok: false, code: 'unclear_separator' }
  if (!/^\d+$|^\d{1,3}(?:[.\s]\d{3})+$/.test(whole)) {
    return { ok: false, code: /[.\s]\d{1,2}$/.test(whole) ? 'unclear_separator' : 'not_money' }
  }
  if (sen !== undefined && Number(sen) !== 0) return { ok: false, code: 'has_fraction' }
  return fromNumber(BigInt(whole.replace(/\D/g, '')) * (open || before || after ? -1n : 1n))
}

function fromNumber(amount: bigint | number): TypedRupiah {
  if (typeof amount === 'number') {
    if (!Number.isFinite(amount)) return { ok: false, code: 'not_money' }
    if (!Number.isInteger(amount)) return { ok: false, code: 'has_fraction' }
    if (!Number.isSafeInteger(amount)) return { ok: false, code: 'too_large' }
  }
  const rupiah = BigInt(amount)
  const tooLarge = rupiah > LARGEST_RUPIAH || rupiah < -LARGEST_RUPIAH
  return tooLarge ? { ok: false, code: 'too_large' } : { ok: true, rupiah }
}
