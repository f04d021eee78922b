import { ageOn } from '../../kernel/dates.ts'
import { normaliseName } from '../../kernel/person-name.ts'
import type { CandidateDraft, CheckedRow, CheckSettings } from './candidate-draft.ts'
import { typedNik } from './check-row.ts'
import { type Decision, type DecisionBook, typedDay } from './decisions.ts'
import type { ProblemCode } from './problem.ts'

/** `to_ask`: she has a number, the list does not have it whole. `missing`: the list has none. */
export type NikState = 'whole' | 'to_ask' | 'missing'

/** A woman ready to be saved as a referral. `remarks`: what selection should see of the check, by problem code. */
export type FinalCandidate = CandidateDraft & {
  nikState: NikState
  /** rows of the list that are in this candidate: her own first */
  sources: readonly number[]
  /** what merged rows wrote otherwise; nothing of it is lost */
  alsoWritten: readonly { row: number; field: string; text: string }[]
  possiblySameAs: readonly number[]
  knownPersonId: string | null
  possiblyKnownIds: readonly string[]
  /** the note about contact becomes a rule */
  makesNoContactRule: boolean
  ageOnDate: number | null
  remarks: readonly ProblemCode[]
}

/** The draft of a row with its decisions carried out. Rows that are set aside or merged do not come here. */
export function applyDecisions(row: CheckedRow, book: DecisionBook, settings: CheckSettings): FinalCandidate {
  const decisions = row.problems.map(({ code }) => book.of(row.row, code)).filter((decision) => decision !== undefined)
  const draft = decisions.reduce(applyOne, row.draft)
  const match = row.problems.find(({ code }) => code === 'known_person')
  const known = decisions.find(({ code }) => code === 'known_person')
  const isUnsure = decisions.some(({ code, choice }) => code === 'duplicate_in_list' && choice === 'not_sure')
  return {
    ...draft,
    nikState: draft.nik !== null ? 'whole' : draft.needsDocumentHelp ? 'missing' : 'to_ask',
    sources: [row.row],
    alsoWritten: [],
    possiblySameAs: isUnsure
      ? row.problems.flatMap(({ code, params }) => (code === 'duplicate_in_list' ? [Number(params.other)] : []))
      : [],
    knownPersonId: known?.choice === 'link_to_known' ? (known.value ?? null) : null,
    possiblyKnownIds: known?.choice === 'not_sure' ? (match?.choices ?? []).flatMap(({ value }) => value ?? []) : [],
    makesNoContactRule: decisions.some(({ choice }) => choice === 'make_no_contact_rule'),
    ageOnDate: ageOf(draft, settings),
    remarks: row.problems.filter(({ severity }) => severity !== 'note').map(({ code }) => code),
  }
}

/** Age in full years on the day of the check: by date, else as the list states it. A date to come counts as age 0. */
export function ageOf(draft: CandidateDraft, { onDate }: CheckSettings): number | null {
  if (draft.bornOn === null) return draft.statedAge
  const bornOn = Temporal.PlainDate.from(draft.bornOn)
  return Temporal.PlainDate.compare(bornOn, onDate) > 0 ? 0 : ageOn(bornOn, onDate)
}

function applyOne(draft: CandidateDraft, { choice, value = '' }: Decision): CandidateDraft {
  switch (choice) {
    case 'use_nik_date':
      return { ...draft, bornOn: draft.bornOnByNik, bornOnByNik: null }
    case 'use_date':
      return { ...draft, bornOn: value }
    case 'leave_date_empty':
      return { ...draft, bornOn: null }
    case 'type_date':
      return { ...draft, bornOn: typedDay(value)?.toString() ?? draft.bornOn }
    case 'leave_nik_empty':
    case 'different_people_nik_empty':
      return { ...draft, nik: null, nikStart: null }
    case 'use_digits':
      return { ...draft, nik: draft.nikStart, nikStart: null }
    case 'type_nik':
      return { ...draft, nik: typedNik(value), nikStart: null, needsDocumentHelp: false }
    case 'type_name': {
      const read = normaliseName(value)
      return read.ok ? { ...draft, name: read.name } : draft
    }
    default:
      return draft
  }
}

/** Fields in which two rows about one woman may say different things. */
const WRITTEN = [
  'name',
  'alias',
  'nik',
  'kk',
  'birthPlace',
  'bornOn',
  'address',
  'neighbourhood',
  'village',
  'district',
  'regency',
  'education',
  'maritalStatus',
  'religion',
  'occupation',
  'phone',
  'notes',
  'children',
  'noContact',
] as const

/** Her row takes what it lacks from a row merged into it; what the other row says otherwise is kept beside it. */
export function mergeInto(target: FinalCandidate, other: CandidateDraft, asksForRule: boolean): FinalCandidate {
  const filled: Partial<Record<(typeof WRITTEN)[number], string>> = {}
  const alsoWritten = [...target.alsoWritten]
  for (const field of WRITTEN) {
    const [own, text] = [target[field], other[field]]
    if (text === null || text === '' || text === own) continue
    if (own === null || own === '') filled[field] = text
    else alsoWritten.push({ row: other.row, field, text })
  }
  return {
    ...target,
    // each field takes text or null, and `filled` holds texts of the very same field of the other row
    ...(filled as Partial<CandidateDraft>),
    nikState: filled.nik ? 'whole' : target.nikState,
    categories: [...new Set([...target.categories, ...other.categories])],
    problemCodes: [...new Set([...target.problemCodes, ...other.problemCodes])],
    bornAbout: target.bornAbout ?? other.bornAbout,
    addressedAs: target.addressedAs ?? other.addressedAs,
    makesNoContactRule: target.makesNoContactRule || asksForRule,
    sources: [...target.sources, other.row],
    alsoWritten,
  }
}
