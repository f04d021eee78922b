import type { z } from 'zod'
import type { FieldProblem } from '../../../design/error-summary.tsx'
import type { profile } from '../contract.ts'
import { t } from './words.ts'

export type Profile = z.input<typeof profile>

const NUMBERS = {
  capacity: [1, 1000, 'field.centre.capacity'],
  minAge: [18, 100, 'field.centre.min_age'],
  maxAge: [18, 100, 'field.centre.max_age'],
  programmeDays: [7, 1000, 'field.centre.days'],
} as const
const LINES = ['pemda', 'dinas', 'unit', 'alamat', 'kota', 'telepon', 'surel', 'alamatNetral'] as const
export type Line = (typeof LINES)[number]
type NumberKey = keyof typeof NUMBERS

/** The profile as it is typed: everything text, so that a half-typed number is not lost. */
export type ProfileText = Omit<Profile, NumberKey | 'letterhead'> &
  Record<NumberKey, string> & { letterhead: Record<Line, string> }

/** Ages of the paper (P24), the length of a programme, and the zone of this machine. */
export function emptyProfile(): ProfileText {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const zone = here === 'Asia/Makassar' || here === 'Asia/Jayapura' ? here : 'Asia/Jakarta'
  return {
    name: '',
    shortName: '',
    ownerKind: 'province',
    timeZone: zone,
    capacity: '40',
    minAge: '20',
    maxAge: '35',
    programmeDays: '180',
    letterhead: linesOf({}),
  }
}

const linesOf = (given: Readonly<Record<string, string | undefined>>): Record<Line, string> =>
  Object.fromEntries(LINES.map((line) => [line, given[line] ?? ''])) as Record<Line, string> // every line is in the list

export const textOf = (
  p: Omit<Profile, 'letterhead'> & { letterhead: Readonly<Record<string, string>> },
): ProfileText => ({
  name: p.name,
  shortName: p.shortName,
  ownerKind: p.ownerKind,
  timeZone: p.timeZone,
  capacity: String(p.capacity),
  minAge: String(p.minAge),
  maxAge: String(p.maxAge),
  programmeDays: String(p.programmeDays),
  letterhead: linesOf(p.letterhead),
})

/** What is missing or out of bounds, by the id of its field. */
export function problemsOf(p: ProfileText): FieldProblem[] {
  const missing = (id: string, value: string, field: string) =>
    value.trim() === '' ? [{ id, text: t('field.required', { field }) }] : []
  const numbers = (Object.keys(NUMBERS) as NumberKey[]).flatMap((key) => {
    // keys of the table are its numbers
    const [min, max, word] = NUMBERS[key]
    const value = Number(p[key])
    return /^\d{1,4}$/.test(p[key].trim()) && value >= min && value <= max
      ? []
      : [{ id: `centre-${key}`, text: t('field.number', { field: t(word), min, max }) }]
  })
  const crossed =
    numbers.length === 0 && Number(p.minAge) > Number(p.maxAge)
      ? [{ id: 'centre-minAge', text: t('refusal.ages_crossed') }]
      : []
  return [
    ...missing('centre-name', p.name, t('field.centre.name')),
    ...missing('centre-shortName', p.shortName, t('field.centre.short')),
    ...numbers,
    ...crossed,
    ...missing('centre-kota', p.letterhead.kota, t('field.letterhead.kota')),
  ]
}

/** As the contract wants it; call after `problemsOf` is empty. */
export function profileOf(p: ProfileText): Profile {
  const { telepon, surel, alamatNetral, ...rest } = p.letterhead
  return {
    name: p.name,
    shortName: p.shortName,
    ownerKind: p.ownerKind,
    timeZone: p.timeZone,
    capacity: Number(p.capacity),
    minAge: Number(p.minAge),
    maxAge: Number(p.maxAge),
    programmeDays: Number(p.programmeDays),
    letterhead: {
      ...rest,
      ...(telepon && { telepon }),
      ...(surel && { surel }),
      ...(alamatNetral && { alamatNetral }),
    },
  }
}
