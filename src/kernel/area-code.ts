/** The provinces of Kepmendagri 300.2.2-2138/2025; a test compares them with db/reference/provinces.json. */
const PROVINCES =
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'

/** No place has this code: numbers for demonstration, training and tests begin with it (domain.md §3.5). */
export const DEMO_AREA = '991001'

/** What the first six digits of a NIK or a KK number say: the place of first registration. */
export type AreaCode = { province: string; regency: string; district: string; demo: boolean }

/** Takes apart the first six digits: "161004" is province 16, regency 1610, district 161004. */
export const readArea = (digits: string): AreaCode => ({
  province: digits.slice(0, 2),
  regency: digits.slice(0, 4),
  district: digits.slice(0, 6),
  demo: digits.startsWith(DEMO_AREA),
})

/** Is there such a province, or is it the area for demonstration? */
export const isKnownProvince = (area: AreaCode): boolean => area.demo || PROVINCES.split(' ').includes(area.province)

/** A regency and a district are never numbered 00. */
export const isPossibleArea = (area: AreaCode): boolean =>
  area.regency.slice(2) !== '00' && area.district.slice(4) !== '00'
