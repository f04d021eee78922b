/**
 * The eight stages of a case and what must be true to leave each: one table, read by the screen, by the rules in memory
 * and, as rows, by the trigger that moves a case (ARCHITECTURE.md; domain.md 4.2 and 4.3; words of design.md 4.4).
 *
 * A gate is a sentence that can be true. To add one, add a line here: the compiler then asks `src/app/gates.ts` which event
 * meets it and which undoes it, and the words files for its sentence.
 */
export type GateTraits = {
  /** An act of deciding or signing. It lapses when the case goes back over its stage, so that somebody decides anew. */
  decision?: true
  /** False when not even the head may pass it by an override; why, is said beside it. */
  overridable?: false
}

type StageRow = {
  gate: `G${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`
  /** The short name on screen (design.md 4.4). */
  short: string
  decides: Decider
  hard: Readonly<Record<string, GateTraits>>
  soft: readonly string[]
  /** Evidence that only a side road asks for: it neither hinders nor opens the ordinary way on. */
  aside: Readonly<Record<string, GateTraits>>
}

/** Who decides at a gate (ARCHITECTURE.md). A conference decides; its chair or the social worker puts the move on record. */
export type Decider = 'head' | 'administration_and_social_worker' | 'conference' | 'social_worker'

export const STAGE_TABLE = {
  identification: {
    gate: 'G1',
    short: 'Awal',
    decides: 'head',
    hard: {
      referral_letter_or_reason: {},
      // never by a stage override: `referrals` has its own override, which refuses every girl under 18
      eligibility_checked: { overridable: false },
      safety_triage_done: {},
      admission_decided: { decision: true },
    },
    soft: ['sender_contacted'],
    // a decision of the kind "emergency": admitted first, selection completed within three working days (domain.md 4.2)
    aside: { emergency_admitted: { decision: true } },
  },
  data: {
    gate: 'G2',
    short: 'Data',
    decides: 'administration_and_social_worker',
    hard: {
      // not even the head lets it pass: an assessment is of a woman who is here, and every paper of it carries her number
      arrival_registered: { overridable: false },
      consent_recorded: {},
      minimum_identity_recorded: {},
      risk_level_recorded: {},
      bed_assigned: {},
      social_worker_assigned: {},
      receipt_minute_signed: {},
    },
    soft: ['two_reachable_people_recorded', 'missing_documents_listed'],
    aside: {},
  },
  assessment: {
    gate: 'G3',
    short: 'Asesmen',
    decides: 'conference',
    hard: {
      assessment_signed_off: { decision: true },
      problems_ranked: {},
      key_findings_sourced: {},
      risk_rerated: { decision: true },
      conference_1_held: { decision: true },
    },
    soft: ['psychologist_view_recorded', 'own_priorities_recorded'],
    aside: {},
  },
  plan: {
    gate: 'G4',
    short: 'Rencana',
    decides: 'head',
    hard: {
      goals_complete: {},
      plan_signed_by_client: { decision: true },
      plan_signed_by_social_worker: { decision: true },
      plan_signed_by_coordinator: { decision: true },
      conference_2_held: { decision: true },
      plan_approved_by_head: { decision: true },
    },
    soft: ['signed_plan_scanned'],
    aside: {},
  },
  intervention: {
    gate: 'G5',
    short: 'Pelaksanaan',
    decides: 'social_worker',
    hard: {
      review_held: { decision: true },
      weekly_notes_kept_or_explained: {},
      attendance_kept_or_explained: {},
    },
    soft: ['goal_progress_noted_in_14_days', 'attendance_above_75_percent'],
    aside: {},
  },
  review: {
    gate: 'G6',
    short: 'Review',
    decides: 'conference',
    hard: {
      review_decided: { decision: true },
      // of the seven decisions only "go to evaluation" opens the way on; the others loop back or end the case
      evaluation_chosen: { decision: true },
    },
    soft: ['next_review_dated'],
    aside: {},
  },
  evaluation: {
    gate: 'G7',
    short: 'Evaluasi',
    decides: 'conference',
    hard: {
      skill_result_recorded: {},
      practicum_recorded: {},
      instruments_repeated: { decision: true },
      goal_attainment_scored: { decision: true },
      own_view_recorded: { decision: true },
      readiness_decided: { decision: true },
      evaluation_report_delivered: { decision: true },
    },
    soft: ['business_plan_written'],
    // one extension of one to three months at the most (domain.md 4.3, G7); `evaluations` records it once
    aside: { extension_decided: { decision: true } },
  },
  termination: {
    gate: 'G8',
    short: 'Selesai layanan',
    decides: 'head',
    hard: {
      conference_4_held: { decision: true },
      destination_safe: {},
      belongings_and_savings_returned: {},
      toolkit_rule_met: {},
      aftercare_arranged: {},
      closing_approved_by_head: { decision: true },
    },
    soft: ['closing_talk_held'],
    aside: {},
  },
} as const satisfies Record<string, StageRow>

export type Stage = keyof typeof STAGE_TABLE
/** Where a case can be: in a stage, or closed. After-care follows a closed case and is no stage (ARCHITECTURE.md). */
export type Place = Stage | 'closed'

type HardOf<S extends Stage> = keyof (typeof STAGE_TABLE)[S]['hard'] & string
type AsideOf<S extends Stage> = keyof (typeof STAGE_TABLE)[S]['aside'] & string
type SoftOf<S extends Stage> = (typeof STAGE_TABLE)[S]['soft'][number]

export type HardGate = { [S in Stage]: HardOf<S> }[Stage]
export type AsideGate = { [S in Stage]: AsideOf<S> }[Stage]
export type SoftGate = { [S in Stage]: SoftOf<S> }[Stage]
export type GateName = HardGate | AsideGate | SoftGate

/** In order. Object.keys keeps the order of the table; the cast names what the keys are. */
export const STATES = ['candidate', 'waiting', 'open', 'aftercare', 'closed'] as const
export type State = (typeof STATES)[number]
/** She left: what follows, if anything, is after-care. */
export const isOver = (c: { state: State }): boolean => c.state === 'closed' || c.state === 'aftercare'
/** Closed for writing: she left, and nobody opened the file again to mend it (docs/decisions/0027). `sec.is_shut` asks the same. */
export const isShut = (c: { state: State; reopenedAt: string | null }): boolean => isOver(c) && c.reopenedAt === null
export const RISKS = ['low', 'medium', 'high', 'emergency'] as const
export const STAGES = Object.keys(STAGE_TABLE) as readonly Stage[] // keys of the table are its stages

/**
 * The word on a standing rule is about the time behind it: "a note every week, attendance every day" (domain.md 4.3, stage 5)
 * holds for the week in which it was said and is said again before she goes on. Days; what is not here stands until undone.
 */
export const HOLDS_DAYS: Readonly<Partial<Record<GateName, number>>> = {
  weekly_notes_kept_or_explained: 7,
  attendance_kept_or_explained: 7,
  goal_progress_noted_in_14_days: 14,
  attendance_above_75_percent: 7,
}

/** Does evidence that was met at this moment still stand? */
export const stillHolds = (name: GateName, at: Temporal.Instant, now: Temporal.Instant): boolean => {
  const days = HOLDS_DAYS[name]
  return days === undefined || Temporal.Instant.compare(now, at.add({ hours: days * 24 })) < 0
}

/** What is known of a gate from what was kept, before anybody gave her word; `met` of a gate that only advises. */
export const SEEN_CODES = ['attendance', 'weeks_missing', 'goal_note'] as const
export type Seen = Readonly<
  Partial<Record<GateName, { code: (typeof SEEN_CODES)[number]; n: number; met?: boolean } | undefined>>
>

export type Gate = {
  name: GateName
  stage: Stage
  kind: 'hard' | 'soft' | 'aside'
  decision: boolean
  overridable: boolean
}

const gatesOf = (stage: Stage): Gate[] => {
  const row: StageRow = STAGE_TABLE[stage]
  const gate = (name: string, kind: Gate['kind'], traits: GateTraits): Gate => ({
    name: name as GateName, // a key of the table, by construction
    stage,
    kind,
    decision: traits.decision ?? false,
    overridable: kind === 'hard' && traits.overridable !== false,
  })
  return [
    ...Object.entries(row.hard).map(([name, traits]) => gate(name, 'hard', traits)),
    ...row.soft.map((name) => gate(name, 'soft', {})),
    ...Object.entries(row.aside).map(([name, traits]) => gate(name, 'aside', traits)),
  ]
}

/** Every gate of every stage, in the order of the table. */
export const GATES: readonly Gate[] = STAGES.flatMap(gatesOf)

export const hardGates = (stage: Stage): readonly Gate[] =>
  GATES.filter((gate) => gate.stage === stage && gate.kind === 'hard')
export const softGates = (stage: Stage): readonly Gate[] =>
  GATES.filter((gate) => gate.stage === stage && gate.kind === 'soft')

export const positionOf = (stage: Stage): number => STAGES.indexOf(stage) + 1

export const isStage = (place: string): place is Stage => Object.hasOwn(STAGE_TABLE, place)
/** As what a woman of the house is away; `left`: not expected back while the case is not closed yet (domain.md 4.2). */
export const AWAY_AS = ['on_leave', 'in_hospital', 'practice_outside', 'unclear', 'left'] as const

/** What is said of where she is: `away` alone to whoever may not know as what. */
export const WHERES = [...AWAY_AS, 'in_house', 'not_arrived', 'gone', 'away'] as const
