import { getLocale } from '../../../kernel/words.ts'

/** "31,7" from thousandths. */
export const percentOf = (permille: number): string =>
  new Intl.NumberFormat(getLocale() === 'id' ? 'id-ID' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(permille / 10)
