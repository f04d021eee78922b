import { describe, expect, test } from 'vitest'
import { baselineAndLatest, SUGGESTED, trendOf } from '../rules.ts'
import { findInstrument } from '../scales/registry.ts'
import type { Scored } from '../scales/score.ts'

const day = Temporal.PlainDate.from
const sheet = (version: number, index: number | null): Scored => ({
  instrument: 'who-5',
  version,
  isComplete: index !== null,
  notAsked: [],
  unanswered: [],
  notApplicable: [],
  skipped: [],
  scores: index === null ? [] : [{ code: 'index', value: index, min: 0, max: 100 }],
  band: null,
  parts: [],
  tasks: [],
  notes: [],
})
const on = (date: string, version: number, index: number | null) => ({ on: day(date), scored: sheet(version, index) })

test('what is suggested is shipped, and the arrival asks item 17 alone', () => {
  for (const list of Object.values(SUGGESTED)) {
    for (const { instrument, items = [] } of list) {
      const found = findInstrument(instrument, 1)
      expect(found?.items.map((item) => item.id)).toEqual(expect.arrayContaining([...items]))
    }
  }
  expect(SUGGESTED.arrival).toEqual([{ instrument: 'srq-20', items: ['srq17'] }])
})

describe('a trend', () => {
  test('stands in order of time and is cut where the version changes', () => {
    const trend = trendOf(
      [on('2026-07-01', 2, 76), on('2026-01-20', 1, 36), on('2026-04-10', 1, null), on('2026-05-10', 2, 60)],
      'index',
    )
    expect(trend.map(({ version, points }) => [version, points.map(({ value }) => value)])).toEqual([
      [1, [36, null]],
      [2, [60, 76]],
    ])
  })

  test('compares the first and the last complete sheet of one version', () => {
    const taken = [on('2026-07-01', 2, 76), on('2026-01-20', 1, 36), on('2026-04-10', 1, 52), on('2026-05-01', 1, null)]
    const ends = baselineAndLatest(taken)
    expect(ends?.baseline.on.toString()).toBe('2026-01-20')
    expect(ends?.latest.on.toString()).toBe('2026-04-10')
    expect(baselineAndLatest([on('2026-01-20', 1, 36), on('2026-02-20', 2, 40)])).toBeUndefined()
  })
})
