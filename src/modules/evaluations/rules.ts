import type { Track } from '../stock/rules.ts'
import { RUBRICS } from './rubrics.ts'

/** 1 not yet · 2 with full help · 3 with a little help · 4 alone, to the standard (domain.md 6.4). */
export const SKILL_LEVELS = [1, 2, 3, 4] as const
export type SkillLevel = (typeof SKILL_LEVELS)[number]
export type Marks = Readonly<Record<string, SkillLevel>>

/** The criteria of a track, in the order in which they are asked. */
export const RUBRICS_OF = (track: Track) => RUBRICS[track].criteria

/** Every critical criterion and the mean must reach this level. */
export const COMPETENT_FROM = 3

export type SkillResult = { isCompetent: boolean; meanHundredths: number; criticalBelow: string[] }
export type SkillJudgement =
  | ({ ok: true } & SkillResult)
  | { ok: false; code: 'marks_missing' | 'marks_unknown'; criteria: string[] }

/**
 * The rule of domain.md 6.4: competent when every critical criterion is at least 3 and the mean of all is at least 3. The
 * mean is compared before it is rounded to hundredths for storing.
 */
export function judgeSkill(track: Track, marks: Marks): SkillJudgement {
  const known = RUBRICS[track].criteria
  const missing = known.filter(({ code }) => !Object.hasOwn(marks, code)).map(({ code }) => code)
  if (missing.length > 0) return { ok: false, code: 'marks_missing', criteria: missing }
  const unknown = Object.keys(marks).filter((code) => !known.some((c) => c.code === code))
  if (unknown.length > 0) return { ok: false, code: 'marks_unknown', criteria: unknown }
  const level = (code: string): number => marks[code] ?? 0
  const sum = known.reduce((total, { code }) => total + level(code), 0)
  const criticalBelow = known
    .filter(({ code, isCritical }) => isCritical && level(code) < COMPETENT_FROM)
    .map(({ code }) => code)
  const isCompetent = criticalBelow.length === 0 && sum >= COMPETENT_FROM * known.length
  return { ok: true, isCompetent, meanHundredths: Math.floor((sum * 100) / known.length), criticalBelow }
}

/** What she earned in the weeks of practice: takings less material and other cost; may be below zero. */
export const profitOf = (p: { revenueRupiah: number; materialRupiah: number; otherRupiah: number }): number =>
  p.revenueRupiah - p.materialRupiah - p.otherRupiah

/** Ready to leave, once longer by one to three months, or another end (gate G7, domain.md 4.3). */
export const READINESS = ['ready', 'extend', 'other_exit'] as const
export type Readiness = (typeof READINESS)[number]

export type ReadinessAsked = {
  decision: Readiness
  months: number | undefined
  stage: string
  /** how often the stay was made longer before */
  extended: number
  /** gates of the evaluation that are still missing, without the decision and the report themselves */
  missing: readonly string[]
  isHead: boolean
}

/** The results on which "ready" rests; together they are the final evaluation (F30). */
export const RESULTS = [
  'skill_result_recorded',
  'practicum_recorded',
  'instruments_repeated',
  'goal_attainment_scored',
  'own_view_recorded',
] as const

/** Why this decision cannot be put on record, as the code of a refusal, or null. The head decides an extension (4.3, G6). */
export function judgeReadiness(r: ReadinessAsked): string | null {
  if (r.stage !== 'evaluation') return 'not_in_evaluation'
  if ((r.decision === 'extend') !== (r.months !== undefined)) return 'months_needed'
  if (r.decision === 'extend' && r.extended > 0) return 'already_extended'
  if (r.decision === 'extend' && !r.isHead) return 'extension_head_only'
  if (r.decision === 'ready' && RESULTS.some((gate) => r.missing.includes(gate))) return 'results_missing'
  return null
}

/** The evaluation takes the last four weeks of a stay (domain.md 4.3, stage 7). */
export const EVALUATION_DAYS = 28

/** The report is due fourteen days after the last day of the class (domain.md 4.3, stage 7). */
export const REPORT_DAYS = 14
export const reportDueOn = (endsOn: Temporal.PlainDate): Temporal.PlainDate => endsOn.add({ days: REPORT_DAYS })

/**
 * Which of these call names stand in a text as a word of its own with a capital, as a name is written. For the warning
 * before a report that must not name anybody: "sari" in "intisari" or "sari buah" is nobody.
 */
export function namesIn(text: string, names: readonly string[]): string[] {
  return names.filter(
    (name) =>
      name.length > 1 &&
      new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u').test(text),
  )
}
