import { normaliseName } from '../../kernel/person-name.ts'
import type { Display } from '../cases/facts/labels.ts'
import type { Identity } from '../clients/facts.ts'
import type { FinalCandidate } from '../sheets/apply-decisions.ts'
import type { CandidateDraft } from '../sheets/candidate-draft.ts'
import type { Education, MaritalStatus } from '../sheets/plain-values.ts'
import { callNameOf } from './rules.ts'
import type { ListLine, Papers, StatedBirth } from './sealed-docs.ts'

export const displayOf = (c: CandidateDraft): Display => ({
  honorific: c.addressedAs ?? 'Ibu',
  callName: callNameOf(c.name, c.alias),
  birthYear: c.bornOn ? Number(c.bornOn.slice(0, 4)) : c.bornAbout,
})

const EDUCATION: Partial<Record<Education, NonNullable<Identity['education']>>> = {
  none: 'none',
  primary: 'sd',
  junior_secondary: 'smp',
  senior_secondary: 'sma',
  vocational_secondary: 'sma',
  diploma: 'higher',
  university: 'higher',
}
const MARITAL: Partial<Record<MaritalStatus, NonNullable<Identity['maritalStatus']>>> = {
  single: 'single',
  married: 'married',
  divorced: 'divorced',
  widowed: 'widowed',
}

const clip = (text: string | null, longest: number): string | undefined =>
  text?.trim().slice(0, longest).trim() || undefined

/** Who she is, as far as the list says; what the file's own fields have no word for stays with the papers. */
export function identityOf(c: CandidateDraft): Identity {
  const alias = c.alias === null ? null : normaliseName(c.alias)
  const known: { [K in keyof Identity]?: Identity[K] | undefined } = {
    fullName: c.name,
    alias: alias?.ok ? alias.name : undefined,
    nik: c.nik ?? undefined,
    kk: c.kk ?? undefined,
    birthPlace: clip(c.birthPlace, 80),
    birthDate: c.bornOn ?? undefined,
    birthYear: c.bornOn ? undefined : (c.bornAbout ?? undefined),
    religion: clip(c.religion, 40),
    education: c.education ? EDUCATION[c.education] : undefined,
    maritalStatus: c.maritalStatus ? MARITAL[c.maritalStatus] : undefined,
    addressOnCard: clip([c.address, c.neighbourhood, c.village].filter((part) => part).join(', '), 240),
    district: clip(c.district, 80),
    phone: clip(c.phone, 40),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Identity // a name is always there: confirm.ts refuses a row without
}

/** What came with her line. `original` is the row before anybody decided: both births stay on record (KS-08). */
export function papersOf(c: FinalCandidate, original: CandidateDraft): Papers {
  const births = birthsOf(c, original)
  const list: ListLine = {
    row: c.row,
    sources: c.sources,
    note: c.notes,
    children: c.children,
    occupation: c.occupation,
    maritalStatus: c.maritalStatus,
    education: c.education,
    categories: c.categories,
    problemCodes: c.problemCodes,
    alsoWritten: c.alsoWritten,
    remarks: c.remarks,
    nikState: c.nikState,
    noContact: c.noContact,
    makesNoContactRule: c.makesNoContactRule,
    possiblySameAs: c.possiblySameAs,
  }
  return { list, ...(births.length > 0 && { births }) }
}

function birthsOf(c: FinalCandidate, original: CandidateDraft): StatedBirth[] {
  const birth = (source: StatedBirth['source'], on: string): StatedBirth => ({
    source,
    year: Number(on.slice(0, 4)),
    on,
  })
  // a date that somebody typed at the table is what the list should have said
  const listed = original.bornOn && c.bornOn !== original.bornOnByNik ? (c.bornOn ?? original.bornOn) : original.bornOn
  return [
    ...(listed ? [birth('referral_list', listed)] : []),
    ...(original.bornOnByNik && original.bornOnByNik !== listed ? [birth('nik', original.bornOnByNik)] : []),
  ]
}
