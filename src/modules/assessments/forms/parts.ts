import {
  choice,
  type Fields,
  type Form,
  form,
  id,
  line,
  many,
  type StoredOf,
  text,
  tick,
} from '../../../kernel/form.ts'
import { METHODS, SOURCES } from '../comprehensive/finding.ts'

/** The parts share their words: `forms.part`. */
const NAME = 'assessments.part'

/** Asked of her for sign-off; that she would rather not answer is an answer, always. */
const must = text({ mayDecline: true })
/** Filled when there is something to say. */
const may = text({ optional: true })
/** Judged by the worker: nobody is asked who could decline. */
const judged = text()

const key = id({ offScreen: true })
/** Somebody who gave information: how they are related, never more of their identity than that. */
const informants = many({ relation: line({ max: 500 }), id: key }, { max: 30, hint: true })
/** What she faces; the first is the most urgent. */
const problems = many({ statement: line({ max: 8000 }), id: key }, { max: 30, hint: true })
/** What she needs, and which concern it answers. Goals of the plan link to it by id. */
const needs = many({ statement: line({ max: 8000 }), problemId: id(), id: key }, { max: 40, hint: true })
const evidence = many(
  {
    source: choice(SOURCES),
    method: choice(METHODS),
    /** an informant: two relatives are two sources */
    who: id({ when: { source: ['family', 'community'] } }),
    /** the name of a paper or an office */
    which: line({ max: 500, optional: true, when: { source: ['document', 'agency'] } }),
  },
  { max: 20, optional: true },
)
const findings = many(
  { statement: text({ rows: 2 }), evidence, isKey: tick(), id: key },
  { max: 60, optional: true, hint: true },
)
export type Lists = {
  informants: typeof informants
  problems: typeof problems
  needs: typeof needs
  findings: typeof findings
}

const part = <const F extends Fields>(sealedAs: PartClass, fields: F, steps: readonly (keyof F & string)[] = []) => ({
  ...form(NAME, fields, { steps }),
  sealedAs,
})

/**
 * The comprehensive assessment (biopsikososial-spiritual, form F12; domain.md 5.12), part by part in the order of the paper.
 * Each part is one text of one class. Legal matters stand under "social" on the page, and are sealed apart from it.
 */
export const PARTS = {
  sources: part('narrative', {
    confidence: choice(['high', 'medium', 'low']),
    sources_note: may,
    informants,
    findings,
  }),
  reason: part('narrative', { reason_own_words: must, reason_sender: must, reason_differences: may, findings }),
  biological: part('health', {
    health_now: must,
    reproductive: may,
    disability: must,
    nutrition_sleep: must,
    substances: may,
    medicines: must,
    findings,
  }),
  psychological: part(
    'narrative',
    {
      mood: must,
      trauma_signs: may,
      self_esteem: may,
      coping: must,
      cognition: may,
      suicide: must,
      instruments_read: may,
      findings,
    },
    ['findings'],
  ),
  social: part(
    'narrative',
    {
      family: must,
      children: must,
      partner: may,
      friends: may,
      education: must,
      work_history: must,
      income_debts: must,
      housing: must,
      stigma: may,
      aid: may,
      digital_life: may,
      findings,
    },
    ['income_debts'],
  ),
  legal: part('safety', { legal: may }),
  violence: part('safety', {
    violence_told: choice(['none_said', 'told_before', 'told_now', 'not_ready'], { mayDecline: true }),
    violence_told_to: text({ mayDecline: true, when: { violence_told: 'told_before' } }),
    violence_told_on: text({ mayDecline: true, when: { violence_told: 'told_before' } }),
    violence_needed: may,
    danger_now: choice(['no', 'unsure', 'yes'], { mayDecline: true }),
    isSafetyPlanReady: tick({ hint: true }),
    findings,
  }),
  spiritual: part('narrative', { meaning: may, worship: may, comfort: may, faith_conflict: may, findings }),
  vocational: part('narrative', {
    interest: must,
    aptitude: may,
    literacy: must,
    hand_eye: may,
    past_business: may,
    home_market: may,
    findings,
  }),
  strengths: part('narrative', { abilities: must, people: may, values: may, successes: must, findings }),
  systems: part('narrative', { informal: must, formal: may, societal: may, findings }),
  analysis: part('narrative', {
    problem_tree: judged,
    protective: judged,
    risks: judged,
    hypothesis: may,
    problems,
    findings,
  }),
  hopes: part('narrative', { three_wishes: must, good_day: must, findings }),
  recommendation: part('narrative', { recommendation: judged, needs, findings }),
} as const satisfies Readonly<Record<string, Form>>

export type PartCode = keyof typeof PARTS
export const PART_CODES = Object.keys(PARTS) as PartCode[] // the table has no other keys

export const CLASSES = ['narrative', 'safety', 'health'] as const
/** Whose key opens a part, and so in which table its text stands. */
export type PartClass = (typeof CLASSES)[number]
export const classOf = (part: PartCode): PartClass => PARTS[part].sealedAs
/** Its questions, where only at run time it is known which part it is. */
export const formOf = (part: PartCode): Form => PARTS[part]

/** Texts by part; a part that is closed to the reader, or was not written, is not there. */
export type Texts = { [P in PartCode]?: StoredOf<(typeof PARTS)[P]> | undefined }

/** The thirteen parts of the paper, each a page. */
export type PageCode = Exclude<PartCode, 'legal'>
export const PAGES = PART_CODES.filter((p): p is PageCode => p !== 'legal')
/** The page on which a part stands; the first for what is none. */
export const pageOf = (part: string): PageCode =>
  part === 'legal' ? 'social' : (PAGES.find((page) => page === part) ?? 'sources')

/** The version of the questions. Change their wording freely: what was signed is kept as it was worded. */
export const STRUCTURE = 1

/** That she is in danger now is said in this part: it raises a flag, and the screen stops. */
export const saysDanger = (part: PartCode, text: object | null | undefined): boolean =>
  part === 'violence' && !!text && 'danger_now' in text && text.danger_now === 'yes'
