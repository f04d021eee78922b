import { getLocale } from '../kernel/words.ts'

/** 5000 → "5.000", in English "5,000". Never for a year. */
export const grouped = (count: number): string =>
  new Intl.NumberFormat(getLocale() === 'id' ? 'id-ID' : 'en-GB').format(count)
