import { isOver, positionOf, type Stage, type State } from '../cases/stages.ts'
import { type Marks, type Rubric, weigh } from '../training/rules.ts'

export type SkillResult = { isCompetent: boolean; meanHundredths: number; criticalBelow: string[] }
export type SkillJudgement =
  | ({ ok: true } & SkillResult)
  | { ok: false; code: 'marks_missing' | 'marks_unknown'; criteria: string[] }

/** The test at the end asks every criterion; what the marks say is the rule of the units (training/rules.ts). */
export function judgeSkill(rubric: Rubric, marks: Marks): SkillJudgement {
  const { isCompetent, meanHundredths, criticalBelow, missing, unknown } = weigh(rubric, marks)
  if (missing.length > 0) return { ok: false, code: 'marks_missing', criteria: missing }
  if (unknown.length > 0) return { ok: false, code: 'marks_unknown', criteria: unknown }
  return { ok: true, isCompetent: isCompetent === true, meanHundredths, criticalBelow }
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
 * Who stands in a new report unless its writer says otherwise: whoever left or is being evaluated, and stands in none yet. Of whoever has
 * her evaluation before her it would say nothing, and its delivery would count for her.
 */
export const isDue = (line: { stage: Stage; state: State; isReported: boolean }): boolean =>
  !line.isReported && (isOver(line) || positionOf(line.stage) >= positionOf('evaluation'))

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
