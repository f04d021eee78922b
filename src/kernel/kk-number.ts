import { type AreaCode, isKnownProvince, isPossibleArea, readArea } from './area-code.ts'
import { type LongNumber, type NumberWarning, readDigits } from './identity-number.ts'
import { bothCenturies } from './nik.ts'

export type KkWarningCode =
  | 'kk_rounded' // {kept}
  | 'kk_not_digits' // {count}
  | 'kk_length' // {wanted, found}
  | 'kk_province_unknown' // {province}
  | 'kk_area_impossible' // {district}
  | 'kk_date_impossible' // {day, month}
  | 'kk_serial_zero'

/** `issuedOn`: the dates of issue that can be meant; the century is not in the number. */
export type KkParts = AreaCode & { issuedOn: readonly Temporal.PlainDate[]; serial: string }
export type KkReading = { digits: string; parts: KkParts | null; warnings: readonly NumberWarning<KkWarningCode>[] }

/**
 * Reads the number of a family card (KK): area 6, date of issue DDMMYY, serial 4; the day has nothing added to it
 * (domain.md §3.5). Like the NIK it is warned about and never refused. Never throws.
 */
export function parseKk(typed: LongNumber, today?: Temporal.PlainDate): KkReading {
  const { digits, strangers, kept } = readDigits(typed, 16)
  const warnings: NumberWarning<KkWarningCode>[] = []
  const warn = (code: KkWarningCode, params: NumberWarning<KkWarningCode>['params'] = {}) =>
    warnings.push({ code, params })

  if (kept !== null) warn('kk_rounded', { kept })
  if (strangers > 0) warn('kk_not_digits', { count: strangers })
  if (digits.length !== 16) {
    if (digits !== '' || strangers > 0) warn('kk_length', { wanted: 16, found: digits.length })
    return { digits, parts: null, warnings }
  }

  const area = readArea(digits)
  if (!isKnownProvince(area)) warn('kk_province_unknown', { province: area.province })
  if (!isPossibleArea(area)) warn('kk_area_impossible', { district: area.district })
  const [day, month, year] = [Number(digits.slice(6, 8)), Number(digits.slice(8, 10)), Number(digits.slice(10, 12))]
  const issuedOn = bothCenturies(day, month, year, today)
  if (issuedOn.length === 0) warn('kk_date_impossible', { day, month })
  const serial = digits.slice(12)
  if (serial === '0000' && kept === null) warn('kk_serial_zero')
  return { digits, parts: { ...area, issuedOn, serial }, warnings }
}
