import type { ExitCheck } from './exit-checks.ts'
import type { GateName, Stage } from './stages.ts'

/**
 * Every way in which a case ends (domain.md 4.4). The codes are those of the field and stay inside: each has a neutral
 * sentence under `exit.<code>` in the words files, and only that is ever shown, printed or sent (design.md 4.4, 8.1).
 */
export type ExitCode =
  | 'LULUS'
  | 'MANDIRI_DINI'
  | 'REUNIFIKASI'
  | 'ALIH_LEMBAGA'
  | 'RUJUK_MEDIS'
  | 'MUNDUR'
  | 'LARI'
  | 'DO'
  | 'PROSES_HUKUM'
  | 'MENINGGAL'
  | 'DITOLAK'
  | 'DIRUJUK_LAIN'
  | 'BATAL'

export type Exit = {
  from: readonly Stage[]
  /** In the order in which the work is done. */
  checks: readonly (ExitCheck | GateName)[]
  /** Also on the list when she has already lived in the house (an emergency admission that ends without acceptance). */
  inHouse?: readonly (ExitCheck | GateName)[]
  /** Once this evidence stands, the exit is no longer the right word for what happened. */
  notOnce?: GateName
  /** Whose choice it was, for the sentence to the referrer: hers, the centre's, or nobody's. */
  choice: 'hers' | 'centre' | 'circumstance'
  /** Always the head (domain.md 8.1: decides admission and exit). `fourEyes`: not the one who proposed it. */
  decides: 'head'
  fourEyes: boolean
  conference: 'CC-4' | 'CC-L' | null
  /** Days after the event within which the conference is due. */
  conferenceWithinDays?: number
  toolkit:
    | 'given'
    | 'by_conference'
    | 'partly_or_none'
    | 'none_may_follow'
    | 'none'
    | 'heirs_if_owned'
    | 'not_applicable'
  countsAs: 'positive' | 'positive_or_neutral' | 'neutral' | 'negative_or_neutral' | 'negative' | 'outside'
  /** `if_she_agrees`: offered, and only through a contact that she calls safe. */
  aftercare: 'yes' | 'if_she_agrees' | 'no'
  /** Every automatic message about her stops at once (KS-10). */
  silencesMessages?: true
}

const ADMITTED = ['data', 'assessment', 'plan', 'intervention', 'review', 'evaluation', 'termination'] as const
const NOT_YET_ADMITTED = ['identification', 'data'] as const
const EARLY = ['short_evaluation_written', 'exit_decision_recorded'] as const

/** What most exits share; each row below says where it differs. */
const usual = { decides: 'head', fourEyes: false, conference: null } as const
const notAdmitted = {
  ...usual,
  from: NOT_YET_ADMITTED,
  toolkit: 'not_applicable',
  countsAs: 'outside',
  aftercare: 'no',
} as const

export const EXITS: Readonly<Record<ExitCode, Exit>> = {
  LULUS: {
    ...usual,
    from: ['termination'],
    choice: 'centre',
    conference: 'CC-4',
    checks: ['final_evaluation_recorded', 'exit_decision_recorded', 'receiver_cleared', 'handover_minute_signed'],
    toolkit: 'given',
    countsAs: 'positive',
    aftercare: 'yes',
  },
  MANDIRI_DINI: {
    ...usual,
    from: ADMITTED,
    choice: 'hers',
    conference: 'CC-4',
    checks: ['exit_conference_held', ...EARLY, 'belongings_and_savings_returned', 'aftercare_arranged'],
    toolkit: 'by_conference',
    countsAs: 'positive',
    aftercare: 'yes',
  },
  REUNIFIKASI: {
    ...usual,
    from: ADMITTED,
    choice: 'hers',
    conference: 'CC-4',
    checks: [
      'family_assessed',
      'exit_conference_held',
      ...EARLY,
      'belongings_and_savings_returned',
      'receiver_cleared',
      'handover_minute_signed',
      'aftercare_arranged',
    ],
    toolkit: 'partly_or_none',
    countsAs: 'positive_or_neutral',
    aftercare: 'yes',
  },
  ALIH_LEMBAGA: {
    ...usual,
    from: ADMITTED,
    choice: 'centre',
    checks: [
      'transfer_referral_sent',
      'acceptance_letter_received',
      'data_sharing_basis_recorded',
      ...EARLY,
      'belongings_and_savings_returned',
      'receiver_cleared',
      'handover_minute_signed',
    ],
    toolkit: 'none_may_follow',
    countsAs: 'neutral',
    aftercare: 'no',
  },
  RUJUK_MEDIS: {
    ...usual,
    from: ADMITTED,
    choice: 'circumstance',
    conference: 'CC-L',
    checks: ['medical_letter_filed', 'exit_conference_held', ...EARLY, 'belongings_sealed_and_listed'],
    toolkit: 'none',
    countsAs: 'neutral',
    aftercare: 'if_she_agrees',
  },
  MUNDUR: {
    ...usual,
    from: ADMITTED,
    choice: 'hers',
    conference: 'CC-L',
    conferenceWithinDays: 3,
    checks: [
      'own_statement_recorded',
      'risk_talk_held',
      'exit_conference_held',
      ...EARLY,
      'belongings_and_savings_returned',
    ],
    toolkit: 'partly_or_none',
    countsAs: 'negative_or_neutral',
    aftercare: 'if_she_agrees',
  },
  LARI: {
    ...usual,
    from: ADMITTED,
    choice: 'hers',
    checks: [
      'incident_recorded',
      'search_steps_recorded',
      'absence_past_72_hours',
      'absence_reported_safely',
      'police_told_or_no_danger',
      'belongings_sealed_and_listed',
      ...EARLY,
    ],
    toolkit: 'none',
    countsAs: 'negative',
    aftercare: 'if_she_agrees',
  },
  DO: {
    ...usual,
    from: ADMITTED,
    choice: 'centre',
    fourEyes: true,
    conference: 'CC-L',
    checks: [
      'hearing_held',
      'exit_conference_held',
      'objection_right_explained',
      ...EARLY,
      'belongings_and_savings_returned',
    ],
    toolkit: 'none',
    countsAs: 'negative',
    aftercare: 'if_she_agrees',
  },
  PROSES_HUKUM: {
    ...usual,
    from: ADMITTED,
    choice: 'circumstance',
    checks: ['legal_letter_filed', ...EARLY, 'belongings_sealed_and_listed'],
    toolkit: 'none',
    countsAs: 'neutral',
    aftercare: 'if_she_agrees',
  },
  MENINGGAL: {
    ...usual,
    from: ADMITTED,
    choice: 'circumstance',
    checks: [
      'death_minute_signed',
      'medical_letter_filed',
      'next_of_kin_told',
      ...EARLY,
      'belongings_handed_to_heirs',
      'civil_registry_told',
    ],
    toolkit: 'heirs_if_owned',
    countsAs: 'neutral',
    aftercare: 'no',
    silencesMessages: true,
  },
  DITOLAK: {
    ...notAdmitted,
    choice: 'centre',
    fourEyes: true,
    notOnce: 'admission_decided',
    checks: ['non_admission_decided'],
    inHouse: ['belongings_and_savings_returned'],
  },
  DIRUJUK_LAIN: {
    ...notAdmitted,
    choice: 'centre',
    fourEyes: true,
    notOnce: 'admission_decided',
    checks: ['non_admission_decided'],
    inHouse: ['belongings_and_savings_returned'],
  },
  BATAL: {
    ...notAdmitted,
    choice: 'circumstance',
    notOnce: 'receipt_minute_signed',
    checks: ['contact_attempts_logged'],
  },
}

/** In the order of domain.md 4.4. */
export const EXIT_CODES = Object.keys(EXITS) as readonly ExitCode[] // keys of the table are its codes
