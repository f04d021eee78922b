import { clockOf, nowYear, todayKey } from '../../../app/web/client/days.ts'
import { boxesOf, type DateBoxes, emptyDate, readDate } from '../../../design/date-boxes.ts'
import type { CasePage, DuplicateDraft, IdentityInput, IdentityRead, IntakeState } from './api.ts'

export type Step = 1 | 2 | 3 | 4
export type ConsentAnswer = 'agree' | 'partly' | 'refuse' | 'postpone'
export const ASKED = ['service', 'data_care', 'photo', 'family_contact'] as const

/** What is being typed through the four steps; empty text means nothing. */
export type IntakeDraft = {
  step: Step
  answers: Partial<Record<(typeof ASKED)[number], ConsentAnswer>>
  form: 'oral_witnessed' | 'signed' | 'thumbprint' | null
  witness: string
  language: string
  fullName: string
  callName: string
  honorific: 'Ibu' | 'Mbak'
  /** empty while a stored number stays as it is */
  nik: string
  nikNote: string
  birth: DateBoxes
  district: string
  motherName: string
  phone: string
  arrivedOn: DateBoxes
  arrivedTime: string
  intakeId: string
  routineMedicine: 'yes' | 'no' | 'unknown' | null
  feelsSafe: 'yes' | 'no' | 'no_answer' | null
  /** null while nothing was typed: what is stored stands */
  mayKnow: string | null
}

/** Begins at the first step that is not done, with what is known already: nothing is asked twice. */
export function firstDraft(page: CasePage, state: IntakeState, read: IdentityRead): IntakeDraft {
  const known = read.identity
  const birth = known?.birthDate ? boxesOf(known.birthDate) : yearBoxes(known?.birthYear ?? page.birthYear)
  return {
    step: state.identityVersion > 0 && state.hasConsent ? 4 : state.hasConsent ? 3 : 1,
    answers: {},
    form: null,
    witness: '',
    language: 'Indonesia',
    fullName: known?.fullName ?? '',
    callName: page.isProtected ? '' : page.label,
    honorific: page.honorific === 'Mbak' ? 'Mbak' : 'Ibu',
    nik: '',
    nikNote: known?.nikNote ?? '',
    birth,
    district: known?.district ?? '',
    motherName: known?.motherName ?? '',
    phone: '',
    arrivedOn: boxesOf(state.admittedOn ?? todayKey()),
    arrivedTime: clockOf(new Date(), 'id'),
    intakeId: state.intakeId ?? state.intakes[0]?.id ?? '',
    routineMedicine: null,
    feelsSafe: null,
    mayKnow: null,
  }
}

const yearBoxes = (year: number | null): DateBoxes =>
  year === null ? emptyDate : { ...emptyDate, about: true, age: String(nowYear() - year) }

const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())
export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** A day, or the year that an estimated age means. */
export function bornOf(birth: DateBoxes): { birthDate?: string; birthYear?: number } {
  const read = readDate(birth)
  if (read.kind === 'date') return { birthDate: read.iso }
  return read.kind === 'age' ? { birthYear: nowYear() - read.years } : {}
}

/** What `duplicates` is asked; undefined while there is too little to tell two women apart. */
export function duplicateDraft(d: IntakeDraft): DuplicateDraft | undefined {
  const born = bornOf(d.birth)
  const hasNumber = digitsOf(d.nik).length === 16 || digitsOf(d.phone).length >= 9
  const hasName =
    d.fullName.trim().length >= 3 &&
    (born.birthDate !== undefined || born.birthYear !== undefined || d.district.trim() !== '')
  if (!hasNumber && !hasName) return undefined
  return {
    ...born,
    fullName: some(d.fullName),
    district: some(d.district),
    motherName: some(d.motherName),
    ...(digitsOf(d.nik).length === 16 && { nik: digitsOf(d.nik) }),
    ...(digitsOf(d.phone).length >= 9 && { phone: d.phone }),
  }
}

/** The eight fields laid over what is stored; what the form does not show stays as it is. */
export function identityInput(d: IntakeDraft, stored: IdentityRead['identity']): IdentityInput {
  const {
    nik: _nik,
    kk: _kk,
    phone: _phone,
    birthDate: _date,
    birthYear: _year,
    literacy,
    education,
    maritalStatus,
    ...rest
  } = stored ?? { fullName: '' }
  return {
    ...rest,
    ...codes({ literacy, education, maritalStatus }),
    ...bornOf(d.birth),
    fullName: d.fullName,
    district: some(d.district),
    motherName: some(d.motherName),
    nikNote: some(d.nikNote),
    ...(some(d.nik) && { nik: d.nik }),
    ...(some(d.phone) && { phone: d.phone }),
  }
}

/** Codes come back from the server as they were stored by the same form. */
export const codes = (c: {
  literacy?: string | undefined
  education?: string | undefined
  maritalStatus?: string | undefined
}) =>
  Object.fromEntries(Object.entries(c).filter(([, value]) => value !== undefined)) as Pick<
    IdentityInput,
    'literacy' | 'education' | 'maritalStatus'
  > // only what this form stored
