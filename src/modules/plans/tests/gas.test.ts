import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Level, ScoredGoal } from '../gas.ts'
import { gasT, LEVELS, readT, roundT, weightOf } from '../gas.ts'

const goals = (...pairs: [weight: number, level: Level][]): ScoredGoal[] =>
  pairs.map(([weight, level]) => ({ weight, level }))

describe('goal attainment as a T score', () => {
  // domain.md 5.11, to two decimals
  test.each([
    [56.61, goals([3, 1], [2, 0], [1, 0])],
    [67.63, goals([3, 2], [2, 1], [1, 0])],
    [50.0, goals([2, 0], [2, 0])],
    [63.69, goals([1, 1], [1, 1], [1, 1])],
    [36.31, goals([1, -1], [1, -1], [1, -1])],
    [36.78, goals([3, -1], [2, -1], [1, -1])],
    [38.98, goals([3, -2], [2, 0], [1, 1])],
  ])('gives %d for its vector', (t, scored) => {
    expect(roundT(gasT(scored))).toBe(t)
  })

  test('gives Suryani 56.61 and Rosdiana 63.69 (KS-01, KS-02)', () => {
    expect(roundT(gasT(goals([3, 1], [2, 0], [1, 0])))).toBe(56.61)
    expect(roundT(gasT(goals([1, 1], [1, 1], [1, 1])))).toBe(63.69)
  })

  test('refuses what cannot be scored', () => {
    expect(() => gasT([])).toThrow(RangeError)
    expect(() => gasT(goals([0, 1]))).toThrow(RangeError)
    expect(() => gasT(goals([-2, 1]))).toThrow(RangeError)
    expect(() => gasT(goals([Number.NaN, 1]))).toThrow(RangeError)
    expect(() => gasT([{ weight: 1, level: 3 as Level }])).toThrow(RangeError) // a value that the types forbid
    expect(() => gasT([{ weight: 1, level: 0.5 as Level }])).toThrow(RangeError) // likewise
  })

  test('weighs a goal by importance times difficulty, each from 1 to 3', () => {
    expect(weightOf({ importance: 3, difficulty: 2 })).toBe(6)
    for (const bad of [0, 4, 1.5, Number.NaN]) {
      expect(() => weightOf({ importance: bad, difficulty: 1 })).toThrow(RangeError)
      expect(() => weightOf({ importance: 1, difficulty: bad })).toThrow(RangeError)
    }
  })

  test('is read in words without a band around 50', () => {
    expect([49.99, 50, 50.004, 50.01].map(readT)).toEqual([
      'less_than_agreed',
      'as_agreed',
      'as_agreed',
      'more_than_agreed',
    ])
  })
})

describe('properties of the T score', () => {
  const level = fc.constantFrom(...LEVELS)
  const scored = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 9 }), level }), { minLength: 1, maxLength: 8 })
  const close = (a: number, b: number): void => {
    expect(Math.abs(a - b)).toBeLessThan(1e-9)
  }

  test('it is symmetric: the opposite levels lie as far on the other side of 50', () => {
    fc.assert(
      fc.property(scored, (all) => {
        const mirrored = all.map((goal) => ({ ...goal, level: (0 - goal.level) as Level })) // the five levels are symmetric
        close(gasT(all) + gasT(mirrored), 100)
      }),
    )
  })

  test('it is 50 when every goal was reached as agreed, whatever the weights', () => {
    fc.assert(
      fc.property(scored, (all) => {
        expect(gasT(all.map((goal) => ({ ...goal, level: 0 as const })))).toBe(50)
      }),
    )
  })

  test('only the proportion of the weights counts', () => {
    fc.assert(
      fc.property(scored, fc.double({ min: 0.1, max: 100, noNaN: true }), (all, factor) => {
        close(gasT(all), gasT(all.map((goal) => ({ ...goal, weight: goal.weight * factor }))))
      }),
    )
  })

  test('the order of the goals does not count', () => {
    fc.assert(fc.property(scored, (all) => close(gasT(all), gasT([...all].reverse()))))
  })

  test('a goal that is reached further never lowers it', () => {
    fc.assert(
      fc.property(scored, fc.nat(), (all, which) => {
        const index = which % all.length
        const better = all.map((goal, i) => {
          return i === index ? { ...goal, level: Math.min(2, goal.level + 1) as Level } : goal // stays one of the five
        })
        expect(gasT(better)).toBeGreaterThanOrEqual(gasT(all))
      }),
    )
  })

  test('it stays between the ends that all goals at −2 and all at +2 give for the same weights', () => {
    fc.assert(
      fc.property(scored, (all) => {
        const at = (to: Level) => gasT(all.map((goal) => ({ ...goal, level: to })))
        expect(gasT(all)).toBeGreaterThanOrEqual(at(-2) - 1e-9)
        expect(gasT(all)).toBeLessThanOrEqual(at(2) + 1e-9)
      }),
    )
  })
})
