import type { RawBuilder } from 'kysely'
import type { Role } from '../../kernel/roles.ts'
import type { Actor } from '../../kernel/rule.ts'
import type { Locale } from '../../kernel/words.ts'
import type { Chapter, Fold, Scope, Thing, Unit } from './rules.ts'

export type Words = {
  name: string
  /** how it is reckoned */
  how: string
  /** who or what is counted */
  of: string
  /** where it is written down */
  from: string
  /** what is said where nothing is to be counted, or why it is not counted at all */
  none: string
}

/**
 * One number of an indicator. `rows` is a query over `p` (from_on, until_on, zone) that gives `case_id` (or null), `part` (what it can
 * be divided by, or null), `n` and `d` (rules.ts): the same rows are counted and shown. Where it says so they also bring `on_day`, and
 * `thing_id` of what a row is of beside a woman or in her place.
 */
export type Figure = {
  unit: Unit
  fold: Fold
  scale?: number
  /** rows have a day */
  hasDay?: true
  thing?: Thing
  /** each row is so or not: a count of those that are */
  isYesNo?: true
  rows: RawBuilder<unknown>
  words?: Record<Locale, string>
}

export type Indicator = {
  no: number
  chapter: Chapter
  words: Readonly<Record<Locale, Words>>
} & (
  | {
      state: 'counted'
      /** to whom row security shows every row of it, and to whom those of the women whom she accompanies */
      whole: readonly Role[]
      own: readonly Role[]
      /** the first is its number; others stand beside it */
      figures: readonly [Figure, ...Figure[]]
      /** a list that shows its rows, where they are no women */
      list?: string
      /** it is read here and nowhere else: no report that leaves or is built holds it */
      stays?: true
      /** its parts are tracks, which each centre names itself */
      parts?: 'track'
    }
  | { state: 'sealed' | 'not_recorded' }
)
export type Counted = Extract<Indicator, { state: 'counted' }>

/** Those who lead see every row of the work with a woman; a worker those of the women whom she accompanies. */
export const LEAD = ['head', 'coordinator'] as const
export const OFFICE = [...LEAD, 'administration'] as const
export const WORKER = ['social_worker'] as const

/** Of whom this reader may be told: a sealed or unwritten one is told to everybody who reads indicators. */
export function scopeOf(of: Indicator, { roles }: Pick<Actor, 'roles'>): Scope | null {
  const holds = (those: readonly Role[]) => roles.some((r) => those.some((one) => one === r))
  if (of.state !== 'counted') return 'whole'
  if (holds(of.whole)) return 'whole'
  return holds(of.own) ? 'own' : null
}
