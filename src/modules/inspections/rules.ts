/** Parts of the house that are nobody's room (domain.md 7.1, 7.3). */
export const AREAS = [
  'bathrooms',
  'kitchen',
  'dining',
  'laundry',
  'study',
  'worship',
  'hall',
  'practice',
  'store',
  'yard',
] as const
export type Area = (typeof AREAS)[number]

/** Where a thing is looked at. */
export const LOOK_IN = ['rooms', 'areas', 'everywhere'] as const
export type LookIn = (typeof LOOK_IN)[number]

/** By when it is mended, in days: a press on a phone, not a date to be typed. */
export const BY = ['today', 'three_days', 'week', 'month'] as const
export const DAYS: Readonly<Record<(typeof BY)[number], number>> = { today: 0, three_days: 3, week: 7, month: 30 }

export const isArea = (place: string): place is Area => AREAS.some((area) => area === place)

/** What of a set is looked at there. */
export const itemsAt = <I extends { lookIn: LookIn }>(items: readonly I[], place: string): I[] =>
  items.filter((item) => item.lookIn === 'everywhere' || item.lookIn === (isArea(place) ? 'areas' : 'rooms'))

const OF_HERS =
  /\b(badan|tubuh|tas|dompet|laci|loker|hp|handphone|telepon genggam|ponsel|buku harian|pakaian dalam|isi lemari|barang pribadi|body|bags?|wallets?|drawers?|lockers?|phones?|diar(y|ies)|underwear|belongings)\b/i

/** Is this a thing of hers? Those are listed with her at her arrival (domain.md 7.8), and not looked through in her room. */
export const isPrivate = (name: string): boolean => OF_HERS.test(name)
