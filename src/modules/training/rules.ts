import { criteriaOf } from '../tracks/rules.ts'
/** A lesson hour (JP) is usually 45 minutes (domain.md 2.2). */
export const MINUTES_PER_HOUR = 45

/** Whole lesson hours of these minutes: what has begun and is not full yet does not count. */
export const lessonHours = (minutes: number): number => Math.floor(minutes / MINUTES_PER_HOUR)

type Unit = { unitId: string; lessonHours: number }

/** How far somebody is with the units of a track: of each no more than its own hours counts towards the whole. */
export function progressOf(units: readonly Unit[], minutes: ReadonlyMap<string, number>) {
  const each = units.map((u) => ({ ...u, practised: lessonHours(minutes.get(u.unitId) ?? 0) }))
  return {
    each,
    practised: each.reduce((sum, u) => sum + Math.min(u.practised, u.lessonHours), 0),
    whole: each.reduce((sum, u) => sum + u.lessonHours, 0),
  }
}

/** 1 not yet · 2 with full help · 3 with a little help · 4 alone, to the standard (domain.md 6.4). */
export const SKILL_LEVELS = [1, 2, 3, 4] as const
export type SkillLevel = (typeof SKILL_LEVELS)[number]
export type Marks = Readonly<Record<string, SkillLevel>>

/** Every critical criterion and the mean must reach this level. */
export const COMPETENT_FROM = 3

/** `text`: in the words of the centre; else under `criterion.<code>` */
export type Criterion = { code: string; isCritical: boolean; text?: string }
export type Rubric = { version: number; criteria: readonly Criterion[] }

const criteria = (line: string): Criterion[] =>
  line.split(' ').map((word) => ({ code: word.replace('*', ''), isCritical: word.endsWith('*') }))

/**
 * The practice rubrics of domain.md 6.4 in their order; `*` marks a critical criterion. Their words stand under
 * `criterion.<code>`. A changed list gets a new version: an old test keeps the meaning that it had.
 */
export const RUBRICS = {
  sewing: {
    version: 1,
    criteria: criteria(
      'machine_and_safety* measures_within_1_cm* pattern cut_along_grain straight_even_seams* overlock buttons_and_zips ironing time thrift price_and_receipt serving',
    ),
  },
  salon: {
    version: 1,
    criteria: criteria(
      'clean_hands_and_tools* consultation allergy_test* clothes_covered washing cut_as_asked blow_dry result time final_cleaning* price_and_receipt friendliness',
    ),
  },
} as const satisfies Readonly<Record<string, Rubric>>

const OF_THE_PROGRAM: Readonly<Record<string, Rubric>> = RUBRICS

type WithCriteria = { track: string; criteria: readonly string[]; version: number }

/** By what a work of this track is rated: as the centre wrote it, else as domain.md 6.4 has it; null while nobody wrote any. */
export const rubricOf = ({ track, criteria: lines, version }: WithCriteria): Rubric | null =>
  lines.length > 0 ? { version, criteria: criteriaOf(lines) } : (OF_THE_PROGRAM[track] ?? null)

/** What a certification body says: K or BK, nothing between. */
export const LSP_RESULTS = ['competent', 'not_yet'] as const
/** A certificate asks to be renewed so many days before it runs out; the result of a test is asked for so many after its day. */
export const RENEW_BEFORE = 60
export const RESULT_WITHIN = 14

/** When a unit is rated: before it, on the way, at its end. */
export const ROUNDS = ['pre', 'mid', 'final'] as const
export type Round = (typeof ROUNDS)[number]

/**
 * What the marks say by the rule of domain.md 6.4: competent when every critical criterion is at least 3 and so is the mean of what
 * was marked, compared before it is rounded. Null while a critical criterion has no mark and none of the others decides.
 */
export function weigh({ criteria: known }: Rubric, marks: Marks) {
  const marked = known.flatMap((c) => {
    const level = marks[c.code]
    return level === undefined ? [] : [{ ...c, level }]
  })
  const sum = marked.reduce((total, c) => total + c.level, 0)
  const criticalBelow = marked.filter((c) => c.isCritical && c.level < COMPETENT_FROM).map((c) => c.code)
  const missing = known.filter((c) => !Object.hasOwn(marks, c.code))
  const isBelow = criticalBelow.length > 0 || sum < COMPETENT_FROM * marked.length
  const isOpen = missing.some((c) => c.isCritical)
  return {
    isCompetent: isBelow && (criticalBelow.length > 0 || !isOpen) ? false : isOpen ? null : true,
    meanHundredths: Math.floor((sum * 100) / Math.max(1, marked.length)),
    criticalBelow,
    missing: missing.map((c) => c.code),
    unknown: Object.keys(marks).filter((code) => !known.some((c) => c.code === code)),
  }
}
