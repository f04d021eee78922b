import { type Cause, gravestFirst, raisesFlag } from '../flags/rules.ts'

/** Risk, the lowest first: rendah, sedang, tinggi, darurat (form F06; domain.md 4.5). */
export const RISK_LEVELS = ['low', 'medium', 'high', 'emergency'] as const
export type RiskLevel = (typeof RISK_LEVELS)[number]

/** What is done at once, the most urgent first. Each has a sentence under `action.<name>`. */
export const ACTIONS = [
  'call_ambulance_or_hospital',
  'stay_with_her',
  'police_and_hide_location',
  'child_protection_now',
  'tell_head_now',
  'verify_age_first',
  'hide_location',
  'same_day_safety_talk',
  'separate_room_and_mask',
  'health_check_today',
  'treat_injury',
  'antenatal_check',
  'place_for_child',
  'watch_tonight',
  'ask_again_gently',
] as const
export type TriageAction = (typeof ACTIONS)[number]

type Danger = { level: RiskLevel; actions: readonly TriageAction[] }
const danger = (level: RiskLevel, ...actions: TriageAction[]): Danger => ({ level, actions })
const safe = danger('low')
/** She need not answer. It counts as answered, nobody reads it as "no", and somebody asks again when she is rested. */
const prefers_not = danger('medium', 'ask_again_gently')

/**
 * The first questions, asked within the hour, alone with her (form F06). Thresholds are defaults of the house, set with
 * the dossier; a danger can only raise the level, never lower it.
 */
export const TRIAGE = {
  injury: {
    none: safe,
    prefers_not,
    minor: danger('medium', 'treat_injury'),
    serious: danger('emergency', 'call_ambulance_or_hospital', 'tell_head_now'),
  },
  suicidal_thought: {
    no: safe,
    prefers_not,
    thoughts: danger('high', 'same_day_safety_talk', 'watch_tonight'),
    plan: danger('emergency', 'stay_with_her', 'tell_head_now', 'same_day_safety_talk'),
  },
  pregnancy: {
    no: safe,
    prefers_not,
    early: danger('medium', 'antenatal_check'),
    late: danger('high', 'antenatal_check', 'health_check_today'),
    danger_signs: danger('emergency', 'call_ambulance_or_hospital', 'tell_head_now'),
  },
  child_with_her: {
    no: safe,
    prefers_not,
    yes: danger('medium', 'place_for_child'),
    in_danger: danger('emergency', 'child_protection_now', 'tell_head_now'),
  },
  pursuer: {
    no: safe,
    prefers_not,
    possible: danger('high', 'hide_location', 'same_day_safety_talk'),
    near: danger('emergency', 'police_and_hide_location', 'tell_head_now'),
  },
  weapon: {
    no: safe,
    prefers_not,
    threatened: danger('high', 'hide_location', 'same_day_safety_talk'),
  },
  drugs: {
    no: safe,
    prefers_not,
    recent: danger('medium', 'watch_tonight'),
    intoxicated_or_withdrawal: danger('high', 'health_check_today', 'watch_tonight'),
  },
  infectious_symptoms: {
    no: safe,
    prefers_not,
    yes: danger('medium', 'separate_room_and_mask', 'health_check_today'),
  },
  minor: {
    no: safe,
    unsure: danger('high', 'verify_age_first'),
    yes: danger('high', 'child_protection_now', 'tell_head_now'),
  },
} as const satisfies Record<string, Readonly<Record<string, Danger>>>

export type TriageQuestion = keyof typeof TRIAGE
export const TRIAGE_QUESTIONS = Object.keys(TRIAGE) as TriageQuestion[] // keys of the table
/** A question that is missing here was not asked yet. */
export type TriageAnswers = { readonly [Q in TriageQuestion]?: keyof (typeof TRIAGE)[Q] | undefined }

/** Where she slept last night. Whoever has nowhere to sleep can be sheltered, whatever else she answers. */
export const SLEPT = ['safe_place', 'with_others', 'on_the_way', 'nowhere'] as const

/** The answers alone, of a talk as it is stored. */
export const answersIn = (doc: { answers?: TriageAnswers | undefined } | null | undefined): TriageAnswers =>
  doc?.answers ?? {}

/** From the 28th week on a pregnancy is late. Weeks unknown counts as early, and the check comes first. */
export const pregnancyOf = (weeks: number | null): 'early' | 'late' =>
  weeks !== null && weeks >= 28 ? 'late' : 'early'

/** The weeks that she says can only raise what was ticked: 30 weeks ticked as "early" is late. */
export const withWeeks = (answers: TriageAnswers, weeks: number | null): TriageAnswers =>
  answers.pregnancy === 'early' ? { ...answers, pregnancy: pregnancyOf(weeks) } : answers

export type Triage = {
  /** The highest level among the answers; "at least" while questions are open. */
  level: RiskLevel
  /** What raised the level, the gravest first. Word of it: `triage.<question>.<answer>`. */
  reasons: { question: TriageQuestion; answer: string; level: RiskLevel }[]
  actions: TriageAction[]
  open: TriageQuestion[]
  isComplete: boolean
}

const rank = (level: RiskLevel): number => RISK_LEVELS.indexOf(level)

/** A threat with a weapon is graver when the one who made it may come. */
const ARMED = danger('emergency', 'police_and_hide_location', 'tell_head_now', 'hide_location', 'same_day_safety_talk')

/**
 * From answers to a level, with reasons and actions.
 *
 * @throws RangeError when an answer is not one of its question's
 */
export function triage(answers: TriageAnswers): Triage {
  const isPursued = answers.pursuer === 'possible' || answers.pursuer === 'near'
  const open = TRIAGE_QUESTIONS.filter((question) => answers[question] === undefined)
  const found = TRIAGE_QUESTIONS.flatMap((question) => {
    const answer = answers[question]
    if (answer === undefined) return []
    const options: Readonly<Record<string, Danger>> = TRIAGE[question]
    const usual = Object.hasOwn(options, answer) ? options[answer] : undefined
    if (!usual) throw new RangeError(`${question} has no answer "${answer}"`)
    return [{ question, answer, ...(answer === 'threatened' && isPursued ? ARMED : usual) }]
  })
  const grave = found.filter(({ level }) => level !== 'low').sort((a, b) => rank(b.level) - rank(a.level))
  const wanted = new Set(grave.flatMap(({ actions }) => actions))
  return {
    level: grave[0]?.level ?? 'low',
    reasons: grave.map(({ question, answer, level }) => ({ question, answer, level })),
    actions: ACTIONS.filter((action) => wanted.has(action)),
    open,
    isComplete: open.length === 0,
  }
}

/** What a grave answer to each question says, as her flag says it. */
const CAUSE: Readonly<Record<TriageQuestion, Cause>> = {
  injury: 'health_now',
  suicidal_thought: 'self_harm',
  pregnancy: 'health_today',
  child_with_her: 'child',
  pursuer: 'threat',
  weapon: 'threat',
  drugs: 'health_today',
  infectious_symptoms: 'health_today',
  minor: 'minor',
}

/** The dangers for which the screen stops: answers of a level that raises a flag, the gravest first. */
export const causesOf = ({ reasons }: Pick<Triage, 'reasons'>): Cause[] =>
  gravestFirst(
    reasons
      .filter(({ level }) => raisesFlag(level))
      .map(({ question, level }) =>
        CAUSE[question] === 'health_today' && level === 'emergency' ? 'health_now' : CAUSE[question],
      ),
  )
