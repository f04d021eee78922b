import { describe, expect, it } from 'vitest'
import { CURRICULUM } from '../curriculum.ts'
import { lessonHours, progressOf, RUBRICS, type SkillLevel, TRACK_HOURS, weigh } from '../rules.ts'

describe('the curriculum', () => {
  it('has 240 lesson hours in either track, each unit by a title of its own', () => {
    for (const units of Object.values(CURRICULUM)) {
      expect(units.reduce((sum, u) => sum + u.lessonHours, 0)).toBe(TRACK_HOURS)
      expect(new Set(units.map((u) => u.title)).size).toBe(units.length)
    }
  })
})

describe('how far she is', () => {
  it('counts whole lesson hours of 45 minutes', () => {
    expect([0, 44, 45, 135].map(lessonHours)).toEqual([0, 0, 1, 3])
  })

  it('does not make up for one unit with much practice in another', () => {
    const units = [
      { unitId: 'a', lessonHours: 2 },
      { unitId: 'b', lessonHours: 10 },
    ]
    const { each, practised, whole } = progressOf(units, new Map([['a', 450]]))
    expect([each.map((u) => u.practised), practised, whole]).toEqual([[10, 0], 2, 12])
  })
})

describe('the rubric', () => {
  const all = (level: SkillLevel) => Object.fromEntries(RUBRICS.salon.criteria.map((c) => [c.code, level]))

  it('leaves open what a missing critical mark could still decide, and nothing else', () => {
    const { allergy_test: _left, ...rest } = all(4)
    expect(weigh('salon', rest)).toMatchObject({ isCompetent: null, missing: ['allergy_test'] })
    expect(weigh('salon', { ...rest, final_cleaning: 2 })).toMatchObject({ isCompetent: false })
    const { friendliness: _gone, ...without } = all(3)
    expect(weigh('salon', without)).toMatchObject({ isCompetent: true, meanHundredths: 300 })
    expect(weigh('salon', { ...all(3), time: 2 })).toMatchObject({ isCompetent: false, criticalBelow: [] })
  })
})
