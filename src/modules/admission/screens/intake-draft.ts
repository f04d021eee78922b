import { clockOf, nowYear, todayKey } from '../../../app/web/client/days.ts'
import { birthBoxes, bornOf, boxesOf, type DateBoxes } from '../../../design/date-boxes.ts'
import { ADDRESS_FORMS, type AddressForm } from '../../../kernel/address-form.ts'
import type { LATE_REASONS } from '../rules.ts'
import type { CasePage, IdentityInput, IdentityRead, IntakeState } from './api.ts'

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
  honorific: AddressForm
  /** empty while a stored number stays as it is */
  nik: string
  nikNote: string
  birth: DateBoxes
  district: string
  motherName: string
  phone: string
  arrivedOn: DateBoxes
  arrivedTime: string
  /** asked when she arrived more than a day ago */
  lateBecause: (typeof LATE_REASONS)[number] | ''
  /** empty while she has not chosen */
  track: string
  intakeId: string
  routineMedicine: 'yes' | 'no' | 'unknown' | null
  feelsSafe: 'yes' | 'no' | 'no_answer' | null
  /** null while nothing was typed: what is stored stands */
  mayKnow: string | null
}

/** Begins at the first step that is not done, with what is known already: nothing is asked twice. */
export function firstDraft(page: CasePage, state: IntakeState, read: IdentityRead): IntakeDraft {
  const known = read.identity
  return {
    step: state.identityVersion > 0 && state.hasConsent ? 4 : state.hasConsent ? 3 : 1,
    answers: {},
    form: null,
    witness: '',
    language: 'Indonesia',
    fullName: known?.fullName ?? '',
    callName: page.isProtected ? '' : page.label,
    honorific: ADDRESS_FORMS.find((form) => form === page.honorific) ?? 'Ibu',
    nik: '',
    nikNote: known?.nikNote ?? '',
    birth: birthBoxes({ birthDate: known?.birthDate, birthYear: known?.birthYear ?? page.birthYear }, nowYear()),
    district: known?.district ?? '',
    motherName: known?.motherName ?? '',
    phone: '',
    arrivedOn: boxesOf(state.admittedOn ?? todayKey()),
    arrivedTime: clockOf(new Date(), 'id'),
    lateBecause: '',
    track: page.track ?? '',
    intakeId: state.intakeId ?? state.intakes[0]?.id ?? '',
    routineMedicine: null,
    feelsSafe: null,
    mayKnow: null,
  }
}

/** What an earlier file knows fills the fields that are still empty: nothing is asked twice. */
export function filledFrom(d: IntakeDraft, known: NonNullable<IdentityRead['identity']>): IntakeDraft {
  const or = (typed: string, theirs: string | null | undefined) => (typed.trim() === '' ? (theirs ?? '') : typed)
  return {
    ...d,
    fullName: or(d.fullName, known.fullName),
    district: or(d.district, known.district),
    motherName: or(d.motherName, known.motherName),
    nik: or(d.nik, known.nik),
    phone: or(d.phone, known.phone),
    birth: d.birth.year === '' && known.birthDate ? boxesOf(known.birthDate) : d.birth,
  }
}

const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())
export const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** The eight fields laid over what is stored; what the form does not show stays as it is. */
export function identityInput(d: IntakeDraft, stored: IdentityRead['identity']): IdentityInput {
  const { nik: _nik, kk: _kk, phone: _phone, birthDate: _date, birthYear: _year, ...rest } = stored ?? { fullName: '' }
  return {
    ...rest,
    ...bornOf(d.birth, nowYear()),
    fullName: d.fullName,
    district: some(d.district),
    motherName: some(d.motherName),
    nikNote: some(d.nikNote),
    ...(some(d.nik) && { nik: d.nik }),
    ...(some(d.phone) && { phone: d.phone }),
  }
}
