import { getLocale } from '../kernel/words.ts'

const said = (n: number, digits?: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(getLocale() === 'id' ? 'id-ID' : 'en-GB', digits).format(n)

/** 5000 → "5.000", in English "5,000". Never for a year. */
export const grouped = (count: number): string => said(count)

/** 2.96 → "2,96", in English "2.96": as many digits behind the comma as are asked for. */
export const decimal = (n: number, digits: number): string =>
  said(n, { minimumFractionDigits: digits, maximumFractionDigits: digits })
