import { describe, expect, test } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import type { Stage, State } from '../../cases/stages.ts'
import { baselineAndLatest, DANGERS, dangersIn, directionOf, MOMENTS, momentOf, SUGGESTED, trendOf } from '../rules.ts'
import { findInstrument, INSTRUMENTS, newestInstrument } from '../scales/registry.ts'
import { type Scored, score } from '../scales/score.ts'
import words from '../words/id.json' with { type: 'json' }

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

describe('a moment of asking', () => {
  const admittedOn = day('2026-01-12')
  const at = (days: number, stage: Stage = 'intervention', state: State = 'open') =>
    momentOf({ stage, state, admittedOn }, admittedOn.add({ days }))

  test('has a word, and no word is left without its moment', () => {
    expect(worded(words, 'moment')).toEqual(MOMENTS.toSorted())
  })

  test('is the arrival in her first week, the second week from then on, and the third month from day 75', () => {
    expect([0, 6, 7, 74, 75, 200].map((days) => at(days))).toEqual([
      'arrival',
      'arrival',
      'week_2',
      'week_2',
      'month_3',
      'month_3',
    ])
  })

  test('is the exit while she is evaluated and leaves, and after that the half year, however long she has been here', () => {
    for (const days of [3, 30, 170]) {
      for (const stage of ['evaluation', 'termination'] as const) expect(at(days, stage)).toBe('exit')
      for (const state of ['aftercare', 'closed'] as const)
        expect(at(days, 'termination', state)).toBe('after_6_months')
    }
  })

  test('is the arrival for whoever is not admitted yet', () => {
    expect(momentOf({ stage: 'identification', state: 'candidate', admittedOn: null }, admittedOn)).toBe('arrival')
  })

  test('repeats at the end and after half a year what was asked before, so that it can be compared (domain.md 5.0)', () => {
    const asked = (moment: (typeof MOMENTS)[number]) => SUGGESTED[moment].map(({ instrument }) => instrument)
    expect(asked('week_2')).toEqual(['srq-20', 'who-5', 'kemandirian', 'keberfungsian'])
    for (const moment of ['month_3', 'exit', 'after_6_months'] as const)
      expect(asked(moment)).toEqual(['who-5', 'kemandirian', 'keberfungsian'])
  })
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
    expect(baselineAndLatest([])).toBeUndefined()
  })

  test('compares within the newest version that was filled in twice, whatever was filled in last', () => {
    const ends = baselineAndLatest([
      on('2026-01-20', 1, 36),
      on('2026-02-20', 1, 40),
      on('2026-03-20', 2, 44),
      on('2026-04-20', 2, 52),
      on('2026-05-20', 1, 60),
      on('2026-06-20', 3, 70),
    ])
    expect([ends?.baseline.on.toString(), ends?.latest.on.toString()]).toEqual(['2026-03-20', '2026-04-20'])
  })
})

describe('dangerous answers', () => {
  test('of every scale raise a flag each, whatever the total and although nothing else was asked', () => {
    const found = INSTRUMENTS.flatMap((of) =>
      of.items.flatMap((item) =>
        item.choices.flatMap(({ value }) =>
          dangersIn(of, { [item.id]: value }).map((code) => `${of.code} ${item.id} ${code}`),
        ),
      ),
    )
    expect(found).toEqual([
      'srq-20 srq17 srq20_item_17',
      'kemandirian kesehatan_jiwa kemandirian_danger_self',
      'kemandirian keamanan kemandirian_danger_safety',
      'kemandirian pengasuhan_anak kemandirian_danger_child',
    ])
    expect([...DANGERS].sort()).toEqual(found.map((line) => line.split(' ')[2]).sort())
  })

  test('are one each: what no table names would be a quiet danger, and is a fault', () => {
    const srq = newestInstrument('srq-20')
    if (!srq) throw new Error('no SRQ-20')
    const quiet = {
      ...srq,
      read: () => ({
        ...srq.read(new Map(), false),
        tasks: [{ kind: 'safety_today' as const, withinDays: 0, because: { code: 'srq20_follow_up' as const } }],
      }),
    }
    expect(() => dangersIn(quiet, {})).toThrow('raises no flag')
  })
})

describe('the way that a sum went', () => {
  const whole = (code: string, values: readonly number[]) => {
    const of = newestInstrument(code)
    if (!of) throw new Error(code)
    return {
      of,
      scored: score(of, Object.fromEntries(of.items.map((item, i) => [item.id, values[i % values.length] ?? 0]))),
    }
  }
  const went = (code: string, before: readonly number[], after: readonly number[]) => {
    const [a, b] = [whole(code, before), whole(code, after)]
    return directionOf(b.of, a.scored, b.scored)
  }

  test('is up or down by the tool’s own meaning of change, else by the sign alone', () => {
    expect([went('who-5', [2], [3]), went('who-5', [3], [2]), went('who-5', [2], [2, 2, 2, 2, 3])]).toEqual([
      'up',
      'down',
      'same',
    ])
    expect([went('keberfungsian', [1], [1, 1, 1, 1, 1, 2]), went('keberfungsian', [1], [1])]).toEqual(['up', 'same'])
  })

  test('is unknown where one of the sheets has no sum or is of another version', () => {
    const { of, scored } = whole('who-5', [2])
    expect(directionOf(of, scored, { ...scored, scores: [] })).toBeNull()
    expect(directionOf(of, scored, { ...scored, version: 2 })).toBeNull()
  })
})
