const ONES = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun']

/** 999 triliun 999 miliar …: beyond this the words have no agreed name on paper. */
export const LARGEST_IN_WORDS = 999_999_999_999_999n

/**
 * A whole number in Indonesian words, for letters and receipts (domain.md §10.4): 1.250.000 is "satu juta dua ratus lima
 * puluh ribu". "se-" stands for one ten, one hundred and a thousand-group of exactly one; juta, miliar and triliun take
 * "satu". The spelling is that of the dictionary (miliar). Below zero begins with "minus".
 *
 * @throws RangeError for a fraction, a number that is not safe, or more than `LARGEST_IN_WORDS`
 */
export function terbilang(amount: bigint | number): string {
  if (typeof amount === 'number' && !Number.isSafeInteger(amount)) {
    throw new RangeError('Only a whole number can be written in words.')
  }
  const n = BigInt(amount)
  if (n < 0n) return `minus ${terbilang(-n)}`
  if (n > LARGEST_IN_WORDS) throw new RangeError('The number is too large to be written in words.')
  if (n === 0n) return 'nol'
  const words: string[] = []
  let rest = n
  for (const group of GROUPS) {
    const three = Number(rest % 1000n)
    if (three > 0) words.unshift(group === 'ribu' && three === 1 ? 'seribu' : `${hundreds(three)} ${group}`.trim())
    rest /= 1000n
  }
  return words.join(' ')
}

/** The same with its unit: "satu juta dua ratus lima puluh ribu rupiah". */
export const terbilangRupiah = (amount: bigint | number): string => `${terbilang(amount)} rupiah`

/** 1 to 999 */
function hundreds(n: number): string {
  if (n < 100) return tens(n)
  const front = n < 200 ? 'seratus' : `${ones(Math.floor(n / 100))} ratus`
  return n % 100 === 0 ? front : `${front} ${tens(n % 100)}`
}

/** 1 to 99 */
function tens(n: number): string {
  if (n < 10) return ones(n)
  if (n === 10) return 'sepuluh'
  if (n === 11) return 'sebelas'
  if (n < 20) return `${ones(n - 10)} belas`
  return n % 10 === 0 ? `${ones(n / 10)} puluh` : `${ones(Math.floor(n / 10))} puluh ${ones(n % 10)}`
}

const ones = (n: number): string => ONES[n] ?? ''
