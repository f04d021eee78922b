import { dateOrNull } from './dates.ts'
import { type LongNumber, type NumberWarning, readDigits } from './identity-number.ts'

export type NipWarningCode =
  | 'nip_rounded' // {kept}
  | 'nip_not_digits' // {count}
  | 'nip_length' // {wanted, found}
  | 'nip_birth_date_impossible' // {year, month, day}
  | 'nip_appointment_impossible' // {year, month}
  | 'nip_sex_unknown' // {digit}
  | 'nip_serial_zero'

/**
 * What the eighteen digits of a civil servant say. `pns`: year and month of appointment. `pppk` (on contract): year and
 * number of the contract, counted from 21, where the month would stand.
 */
export type NipParts = {
  bornOn: Temporal.PlainDate | null
  kind: 'pns' | 'pppk'
  appointedYear: number
  /** null for pppk, and when the month is impossible */
  appointedMonth: number | null
  sex: 'female' | 'male' | null
  serial: string
}

export type NipReading = { digits: string; parts: NipParts | null; warnings: readonly NumberWarning<NipWarningCode>[] }

/**
 * Reads a NIP: birth date 8, appointment 6, sex 1 (1 man, 2 woman), serial 3 (domain.md §10.4; Perka BKN 22/2007).
 * Warned about, never refused: the number is copied from a decree onto a letter. Never throws.
 */
export function parseNip(typed: LongNumber): NipReading {
  const { digits, strangers, kept } = readDigits(typed, 18)
  const warnings: NumberWarning<NipWarningCode>[] = []
  const warn = (code: NipWarningCode, params: NumberWarning<NipWarningCode>['params'] = {}) =>
    warnings.push({ code, params })

  if (kept !== null) warn('nip_rounded', { kept })
  if (strangers > 0) warn('nip_not_digits', { count: strangers })
  if (digits.length !== 18) {
    if (digits !== '' || strangers > 0) warn('nip_length', { wanted: 18, found: digits.length })
    return { digits, parts: null, warnings }
  }

  const number = (from: number, to: number) => Number(digits.slice(from, to))
  const birth = { year: number(0, 4), month: number(4, 6), day: number(6, 8) }
  const bornOn = birth.year < 1900 ? null : dateOrNull(birth.year, birth.month, birth.day)
  if (bornOn === null) warn('nip_birth_date_impossible', birth)
  const [appointedYear, month] = [number(8, 12), number(12, 14)]
  const kind = month >= 21 && month <= 29 ? 'pppk' : 'pns'
  const isMonth = month >= 1 && month <= 12
  if ((!isMonth && kind === 'pns') || appointedYear <= birth.year) {
    warn('nip_appointment_impossible', { year: appointedYear, month })
  }
  const sex = digits[14] === '1' ? 'male' : digits[14] === '2' ? 'female' : null
  if (sex === null) warn('nip_sex_unknown', { digit: digits.charAt(14) })
  const serial = digits.slice(15)
  if (serial === '000') warn('nip_serial_zero')
  return {
    digits,
    parts: { bornOn, kind, appointedYear, appointedMonth: isMonth ? month : null, sex, serial },
    warnings,
  }
}

/** "19870412 201001 2 003", as it stands under a signature; anything but 18 digits comes back as it was */
export const formatNip = (digits: string): string => digits.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4')
