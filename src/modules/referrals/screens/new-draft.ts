import { todayKey } from '../../../app/web/client/days.ts'
import { type DateBoxes, emptyDate, readDate } from '../../../design/date-boxes.ts'
import type { AddressForm } from '../../../kernel/address-form.ts'
import type { NO_LETTER_REASONS, SOURCES, URGENCIES } from '../rules.ts'
import type { Registering } from './api.ts'

/** What is being typed; empty text means nothing. */
export type NewDraft = {
  source: (typeof SOURCES)[number]
  urgency: (typeof URGENCIES)[number]
  hasLetter: boolean
  number: string
  dated: DateBoxes
  office: string
  subject: string
  sender: string
  senderPhone: string
  noLetter: (typeof NO_LETTER_REASONS)[number] | null
  honorific: AddressForm
  callName: string
  fullName: string
  nik: string
  born: DateBoxes
  district: string
  phone: string
  isProtected: boolean
  escort: string
  escortPost: string
  escortPhone: string
  reason: string
  done: string
  told: string
  intakeId: string
  responsibleId: string
  officePersonId: string
}

export const emptyReferral: NewDraft = {
  source: 'social_office',
  urgency: 'ordinary',
  hasLetter: true,
  number: '',
  dated: emptyDate,
  office: '',
  subject: '',
  sender: '',
  senderPhone: '',
  noLetter: null,
  honorific: 'Ibu',
  callName: '',
  fullName: '',
  nik: '',
  born: emptyDate,
  district: '',
  phone: '',
  isProtected: false,
  escort: '',
  escortPost: '',
  escortPhone: '',
  reason: '',
  done: '',
  told: '',
  intakeId: '',
  responsibleId: '',
  officePersonId: '',
}

export type Wrong = Partial<Record<'dated' | 'born', true>>

/** Dates that cannot be read, so that they are named before anything is sent. */
export const wrongDates = (d: NewDraft): Wrong => ({
  ...(d.hasLetter && readDate(d.dated).kind === 'wrong' && { dated: true }),
  ...(readDate(d.born).kind === 'wrong' && { born: true }),
})

const some = <K extends string>(key: K, text: string): { [P in K]?: string } =>
  text.trim() ? ({ [key]: text.trim() } as { [P in K]: string }) : {} // one key, with its text

/** The draft as the command wants it. An age becomes a year of birth on this device's day. */
export function toInput(d: NewDraft, decided: { knownClientId?: string; unsure?: boolean }): Registering {
  const [dated, born] = [readDate(d.dated), readDate(d.born)]
  const letter = {
    ...some('number', d.number),
    ...(dated.kind === 'date' && { datedOn: dated.iso }),
    receivedOn: todayKey(),
    office: d.office.trim(),
    ...some('subject', d.subject),
  }
  return {
    source: d.source,
    urgency: d.urgency,
    ...(d.hasLetter ? { letter } : d.noLetter && { noLetterReason: d.noLetter }),
    honorific: d.honorific,
    callName: d.callName.trim(),
    isProtected: d.isProtected,
    identity: {
      ...some('fullName', d.fullName),
      ...some('nik', d.nik),
      ...some('district', d.district),
      ...some('phone', d.phone),
      ...(born.kind === 'date' && { birthDate: born.iso }),
      ...(born.kind === 'age' && { birthYear: Number(todayKey().slice(0, 4)) - born.years }),
    },
    ...(d.escort.trim() && {
      escort: { name: d.escort.trim(), ...some('position', d.escortPost), ...some('phone', d.escortPhone) },
    }),
    ...(d.hasLetter && d.sender.trim() && { sender: { name: d.sender.trim(), ...some('phone', d.senderPhone) } }),
    reason: d.reason.trim(),
    ...some('done', d.done),
    ...some('told', d.told),
    ...some('intakeId', d.intakeId),
    ...some('responsibleId', d.responsibleId),
    ...some('officePersonId', d.officePersonId),
    ...decided,
  }
}
