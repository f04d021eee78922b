import { isOver, type Stage, type State } from '../cases/stages.ts'
import type { Cause } from '../flags/rules.ts'
import { compare } from './scales/compare.ts'
import type { Answers, Instrument } from './scales/instrument.ts'
import { type Scored, score } from './scales/score.ts'

type Day = Temporal.PlainDate

export const MOMENTS = ['arrival', 'week_2', 'month_3', 'exit', 'after_6_months'] as const
export type Moment = (typeof MOMENTS)[number]

/** `items`: only these are asked then; the sheet stays without a total. */
export type Suggested = { instrument: string; items?: readonly string[] }

/**
 * Which of the shipped instruments belong to which moment (domain.md 5.0, rule 7). The first risk questions (F06) and goal
 * attainment are asked elsewhere; tools whose licence does not let us ship them are the centre's to add.
 */
export const SUGGESTED: Readonly<Record<Moment, readonly Suggested[]>> = {
  arrival: [{ instrument: 'srq-20', items: ['srq17'] }],
  week_2: [
    { instrument: 'srq-20' },
    { instrument: 'who-5' },
    { instrument: 'kemandirian' },
    { instrument: 'keberfungsian' },
  ],
  month_3: [{ instrument: 'who-5' }, { instrument: 'kemandirian' }, { instrument: 'keberfungsian' }],
  exit: [{ instrument: 'who-5' }, { instrument: 'kemandirian' }, { instrument: 'keberfungsian' }],
  after_6_months: [{ instrument: 'who-5' }, { instrument: 'kemandirian' }, { instrument: 'keberfungsian' }],
}

/** Days after admission at which the second round and the repeat are due (domain.md 5.0, rule 7). */
const FROM_DAY = { week_2: 7, month_3: 75 }

/** Which round of instruments it is now, for suggestions; the worker may ask any of them at any time. */
export function momentOf(c: { stage: Stage; state: State; admittedOn: Day | null }, today: Day): Moment {
  if (isOver(c)) return 'after_6_months'
  if (c.stage === 'evaluation' || c.stage === 'termination') return 'exit'
  const days = c.admittedOn ? c.admittedOn.until(today).days : 0
  return days >= FROM_DAY.month_3 ? 'month_3' : days >= FROM_DAY.week_2 ? 'week_2' : 'arrival'
}

export type Taken = { on: Day; scored: Scored }
/** `value` null: asked that day, without a total. */
export type TrendPoint = { on: Day; value: number | null }
export type TrendSegment = { instrument: string; version: number; points: TrendPoint[] }

/**
 * One score over time, cut where the version changes: the drawing shows a gap there, never a line across (design.md 3.5).
 * Segments stand in order of time; a return to an old version opens a new one.
 */
export function trendOf(taken: readonly Taken[], scoreCode: string): TrendSegment[] {
  const ordered = [...taken].sort((a, b) => Temporal.PlainDate.compare(a.on, b.on))
  const segments: TrendSegment[] = []
  for (const { on, scored } of ordered) {
    const value = scored.scores.find(({ code }) => code === scoreCode)?.value ?? null
    const last = segments.at(-1)
    const { instrument, version } = scored
    if (last && last.instrument === instrument && last.version === version) last.points.push({ on, value })
    else segments.push({ instrument, version, points: [{ on, value }] })
  }
  return segments
}

/** The two ends to compare: the first and the last complete sheet of the newest version that has two. */
export function baselineAndLatest(taken: readonly Taken[]): { baseline: Taken; latest: Taken } | undefined {
  const complete = [...taken]
    .filter(({ scored }) => scored.isComplete)
    .sort((a, b) => Temporal.PlainDate.compare(a.on, b.on))
  const versions = [...new Set(complete.map(({ scored }) => scored.version))].sort((a, b) => b - a)
  for (const version of versions) {
    const same = complete.filter(({ scored }) => scored.version === version)
    const [baseline, latest] = [same[0], same.at(-1)]
    if (baseline && latest && same.length > 1) return { baseline, latest }
  }
  return undefined
}

export const DIRECTIONS = ['up', 'same', 'down'] as const
export type Direction = (typeof DIRECTIONS)[number]

/**
 * Where the sum went since the first whole sheet, as I16 and I18 count it: by the tool's own meaning of change where one was published (ten
 * points of WHO-5), else by its sign alone, which may be chance. Null without a sum in both, or of another version.
 */
export function directionOf(of: Instrument, before: Scored, after: Scored): Direction | null {
  const said = compare(of, before, after)
  const [main] = said.comparable ? said.scores : []
  if (!main) return null
  if (main.meaning === 'no_clear_change' || main.difference === 0) return 'same'
  return main.difference > 0 ? 'up' : 'down'
}

/** What the dangerous answers of every scale say, as her flag says it. */
export const CAUSE_OF = {
  srq20_item_17: 'self_harm',
  kemandirian_danger_self: 'harm',
  kemandirian_danger_safety: 'threat',
  kemandirian_danger_child: 'child',
} as const satisfies Readonly<Record<string, Cause>>
export type DangerCode = keyof typeof CAUSE_OF

export const DANGERS = Object.keys(CAUSE_OF) as DangerCode[] // the keys of the table

const isDanger = (code: string): code is DangerCode => Object.hasOwn(CAUSE_OF, code)

/**
 * The dangers in these answers, whatever the total: the screen stops for them, and the server raises the flag.
 *
 * @throws Error for a danger of a scale that the table above does not name: it would be a quiet one
 */
export function dangersIn(of: Instrument, answers: Answers): DangerCode[] {
  const wanted = score(of, answers).tasks.filter(({ kind }) => kind === 'safety_today')
  return wanted.map(({ because: { code } }) => {
    if (!isDanger(code)) throw new Error(`${of.code}: the danger "${code}" raises no flag`)
    return code
  })
}
