import { type AreaCode, isKnownProvince, isPossibleArea, readArea } from './area-code.ts'
import { dateOrNull } from './dates.ts'
import { type LongNumber, type NumberWarning, readDigits } from './identity-number.ts'

export type NikWarningCode =
  | 'nik_rounded' // {kept}: a spreadsheet kept so many digits
  | 'nik_not_digits' // {count}: characters that are no digits
  | 'nik_length' // {wanted, found}
  | 'nik_province_unknown' // {province}
  | 'nik_area_impossible' // {district}
  | 'nik_month_impossible' // {month}
  | 'nik_day_impossible' // {day}
  | 'nik_date_impossible' // {day, month}: 31 February
  | 'nik_serial_zero'
  | 'nik_sex_differs' // {inNumber, given}
  | 'nik_birth_date_differs' // {inNumber, given}: ISO dates

export type Sex = 'female' | 'male'

/** What the sixteen digits say, right or wrong. The place is that of first registration, not the present address. */
export type NikParts = AreaCode & {
  /** null when the day fits neither */
  sex: Sex | null
  /** the dates that can be meant: the century is not in the number. Empty when no such day exists. */
  bornOn: readonly Temporal.PlainDate[]
  serial: string
}

export type NikReading = { digits: string; parts: NikParts | null; warnings: readonly NumberWarning<NikWarningCode>[] }

/** What else is known. `today` rules out births that are still to come. */
export type NikGiven = {
  sex?: Sex | undefined
  bornOn?: Temporal.PlainDate | undefined
  today?: Temporal.PlainDate | undefined
}

/**
 * Reads a NIK: area 6, birth date DDMMYY with 40 added to a woman's day, serial 4 (domain.md §3.5). The number is
 * permanent and may be wrong about its owner (PP 40/2019 art. 30), so everything odd is a warning and nothing is
 * refused; it has no check digit. Nothing typed means no NIK yet: no warning. Never throws.
 */
export function parseNik(typed: LongNumber, given: NikGiven = {}): NikReading {
  const { digits, strangers, kept } = readDigits(typed, 16)
  const warnings: NumberWarning<NikWarningCode>[] = []
  const warn = (code: NikWarningCode, params: NumberWarning<NikWarningCode>['params'] = {}) =>
    warnings.push({ code, params })

  if (kept !== null) warn('nik_rounded', { kept })
  if (strangers > 0) warn('nik_not_digits', { count: strangers })
  if (digits.length !== 16) {
    if (digits !== '' || strangers > 0) warn('nik_length', { wanted: 16, found: digits.length })
    return { digits, parts: null, warnings }
  }

  const area = readArea(digits)
  if (!isKnownProvince(area)) warn('nik_province_unknown', { province: area.province })
  if (!isPossibleArea(area)) warn('nik_area_impossible', { district: area.district })
  const dayInNumber = Number(digits.slice(6, 8))
  const { day, sex } = readDay(dayInNumber)
  const month = Number(digits.slice(8, 10))
  const bornOn = sex === null ? [] : bothCenturies(day, month, Number(digits.slice(10, 12)), given.today)
  if (month < 1 || month > 12) warn('nik_month_impossible', { month })
  else if (sex === null) warn('nik_day_impossible', { day: dayInNumber })
  else if (bornOn.length === 0) warn('nik_date_impossible', { day, month })
  const serial = digits.slice(12)
  if (serial === '0000' && kept === null) warn('nik_serial_zero')
  if (sex !== null && given.sex !== undefined && sex !== given.sex) {
    warn('nik_sex_differs', { inNumber: sex, given: given.sex })
  }
  const inNumber = nearest(bornOn, given.bornOn)
  if (inNumber && given.bornOn && !inNumber.equals(given.bornOn)) {
    warn('nik_birth_date_differs', { inNumber: `${inNumber}`, given: `${given.bornOn}` })
  }
  return { digits, parts: { ...area, sex, bornOn, serial }, warnings }
}

/** 1–31 for a man, 41–71 for a woman */
function readDay(day: number): { day: number; sex: Sex | null } {
  if (day >= 1 && day <= 31) return { day, sex: 'male' }
  return day >= 41 && day <= 71 ? { day: day - 40, sex: 'female' } : { day, sex: null }
}

/** The dates with these two last digits of the year in the 1900s and the 2000s, the earlier first. */
export function bothCenturies(
  day: number,
  month: number,
  year: number,
  today?: Temporal.PlainDate,
): Temporal.PlainDate[] {
  const dates = [dateOrNull(1900 + year, month, day), dateOrNull(2000 + year, month, day)].filter(
    (date) => date !== null,
  )
  return today ? dates.filter((date) => Temporal.PlainDate.compare(date, today) <= 0) : dates
}

function nearest(
  dates: readonly Temporal.PlainDate[],
  to: Temporal.PlainDate | undefined,
): Temporal.PlainDate | undefined {
  const distance = (date: Temporal.PlainDate) => (to ? Math.abs(date.until(to).days) : 0)
  return dates.toSorted((a, b) => distance(a) - distance(b))[0]
}
