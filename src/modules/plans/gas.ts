/** How far a goal was reached: −2 much less than agreed, 0 as agreed, +2 much more (domain.md 5.11). */
export const LEVELS = [-2, -1, 0, 1, 2] as const
export type Level = (typeof LEVELS)[number]

/** A weight from 1 to 9, or any positive number where weights come from elsewhere. */
export type ScoredGoal = { weight: number; level: Level }

/** The correlation between goals that the method assumes: Kiresuk and Sherman 1968. */
export const RHO = 0.3

const isScale = (n: number): boolean => n === 1 || n === 2 || n === 3

/**
 * The weight of a goal: importance to her × difficulty, each 1 to 3 (domain.md 5.11). A plan without weights uses 1.
 *
 * @throws RangeError when either is not 1, 2 or 3
 */
export function weightOf({ importance, difficulty }: { importance: number; difficulty: number }): number {
  if (!isScale(importance) || !isScale(difficulty)) throw new RangeError('importance and difficulty are 1, 2 or 3')
  return importance * difficulty
}

/**
 * Goal attainment as a T score, not rounded: 50 when every goal was reached as agreed.
 *
 * T = 50 + 10·Σwx ÷ √((1 − ρ)·Σw² + ρ·(Σw)²), Kiresuk and Sherman 1968. A well-known practical guide printed the formula
 * with an error that was corrected later; the vectors of domain.md 5.11 pin the right one.
 *
 * @throws RangeError without goals, with a weight that is not positive, or with a level outside the five
 */
export function gasT(goals: readonly ScoredGoal[], rho = RHO): number {
  if (goals.length === 0) throw new RangeError('there is no goal to score')
  let weighted = 0
  let sum = 0
  let squares = 0
  for (const { weight, level } of goals) {
    if (!(weight > 0) || !Number.isFinite(weight)) throw new RangeError(`a weight must be positive, not ${weight}`)
    if (!LEVELS.includes(level)) throw new RangeError(`a level is one of ${LEVELS.join(', ')}, not ${level}`)
    weighted += weight * level
    sum += weight
    squares += weight * weight
  }
  return 50 + (10 * weighted) / Math.sqrt((1 - rho) * squares + rho * sum * sum)
}

/** Two decimals, as the score is written in reports: 56.61. */
export const roundT = (t: number): number => Math.round(t * 100) / 100

export type GasReading = 'less_than_agreed' | 'as_agreed' | 'more_than_agreed'

/** What one T score says, in a word: agreed is exactly 50; no band is claimed around it. */
export const readT = (t: number): GasReading =>
  roundT(t) === 50 ? 'as_agreed' : t < 50 ? 'less_than_agreed' : 'more_than_agreed'
