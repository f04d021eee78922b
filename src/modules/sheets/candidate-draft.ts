import type { AddressForm } from '../../kernel/address-form.ts'
import type { Sex } from '../../kernel/nik.ts'
import type { Education, MaritalStatus } from './plain-values.ts'
import type { Problem } from './problem.ts'

/** A woman as the list names her, tidied but not yet decided on. Dates are ISO text: a draft crosses threads. */
export type CandidateDraft = {
  row: number
  /** empty when the list has none that can be read */
  name: string
  alias: string | null
  addressedAs: AddressForm | null
  /** sixteen digits, or null */
  nik: string | null
  /** the digits that are sure when a spreadsheet cut the number, else null */
  nikStart: string | null
  kk: string | null
  sex: Sex | null
  birthPlace: string | null
  bornOn: string | null
  /** the day that the NIK names, when it names one and it is not that of the list */
  bornOnByNik: string | null
  /** the year that an estimate or a stated age means, while no day is known */
  bornAbout: number | null
  statedAge: number | null
  address: string | null
  neighbourhood: string | null
  village: string | null
  district: string | null
  regency: string | null
  education: Education | null
  maritalStatus: MaritalStatus | null
  religion: string | null
  occupation: string | null
  phone: string | null
  /** numbers of the 26 statutory categories; their names stand on no screen (design.md 8.1) */
  categories: readonly number[]
  /** codes of the office's own list of problems, as written */
  problemCodes: readonly string[]
  notes: string | null
  /** children who are to come with her, as written; each is recorded as a person of her own at arrival */
  children: string | null
  /** whom the note forbids to contact; becomes a rule when a person says so */
  noContact: string | null
  /** the list has no NIK at all: papers are part of her rights, and helping to get them becomes a task */
  needsDocumentHelp: boolean
}

/** `shown`: what stands in the row, by column letter, for the preview; the category column is left out. */
export type CheckedRow = {
  row: number
  draft: CandidateDraft
  shown: Readonly<Record<string, string>>
  problems: readonly Problem[]
}

export type DuplicateReason =
  | 'same_nik'
  | 'same_nik_start'
  | 'same_name'
  | 'similar_name'
  | 'same_phone'
  | 'same_birth_date'
  | 'same_village'
  | 'same_district'

/** Rows that seem to be one woman. `keepRow` holds the most; the others propose to be merged into it. */
export type DuplicateGroup = { rows: readonly number[]; keepRow: number; reasons: readonly DuplicateReason[] }

/** Rows of people by their gravest problem; `mustDecide` includes both rows of an undecided pair. */
export type Counts = { read: number; mustDecide: number; look: number; tidied: number; ready: number }

export type CheckedList = {
  rows: readonly CheckedRow[]
  groups: readonly DuplicateGroup[]
  problems: readonly Problem[]
  counts: Counts
}

/** Limits of age are the centre's (20–35 in the source study); `hardMinAge` is the law's and not the centre's to change. */
export type CheckSettings = {
  minAge: number
  maxAge: number
  hardMinAge: 18
  onDate: Temporal.PlainDate
  servedSex: Sex
}
