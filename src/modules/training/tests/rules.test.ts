import { describe, expect, it } from 'vitest'
import { USUAL_HOURS } from '../../tracks/rules.ts'
import { CURRICULUM } from '../curriculum.ts'
import { lessonHours, progressOf, RUBRICS, rubricOf, type SkillLevel, weigh } from '../rules.ts'

describe('the curriculum', () => {
  it('has 240 lesson hours in either track, each unit by a title of its own', () => {
    for (const units of Object.values(CURRICULUM)) {
      expect(units.reduce((sum, u) => sum + u.lessonHours, 0)).toBe(USUAL_HOURS)
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
    expect(weigh(RUBRICS.salon, rest)).toMatchObject({ isCompetent: null, missing: ['allergy_test'] })
    expect(weigh(RUBRICS.salon, { ...rest, final_cleaning: 2 })).toMatchObject({ isCompetent: false })
    const { friendliness: _gone, ...without } = all(3)
    expect(weigh(RUBRICS.salon, without)).toMatchObject({ isCompetent: true, meanHundredths: 300 })
    expect(weigh(RUBRICS.salon, { ...all(3), time: 2 })).toMatchObject({ isCompetent: false, criticalBelow: [] })
  })
})

describe('the rubric of a track that the centre wrote itself', () => {
  const own = { track: 'tata_boga', version: 3, criteria: ['* Tangan dan alat bersih', 'Rasa', 'Penyajian'] }

  it('is its lines, the starred ones critical, and judges by the same rule; before anybody wrote them there is none', () => {
    const rubric = rubricOf(own)
    expect(rubric?.criteria.map((c) => [c.code, c.isCritical])).toEqual([
      ['tangan_dan_alat_bersih', true],
      ['rasa', false],
      ['penyajian', false],
    ])
    expect(rubric?.version).toBe(3)
    const marks = { rasa: 4, penyajian: 4 } as const
    if (!rubric) throw new Error('it has lines')
    expect(weigh(rubric, { ...marks, tangan_dan_alat_bersih: 2 })).toMatchObject({ isCompetent: false })
    expect(weigh(rubric, { ...marks, tangan_dan_alat_bersih: 3 })).toMatchObject({ isCompetent: true, missing: [] })
    expect(rubricOf({ ...own, criteria: [] })).toBeNull()
  })

  it('takes the place of the rubric of the program, which stands while nothing else is written', () => {
    expect(rubricOf({ track: 'salon', version: 1, criteria: [] })).toBe(RUBRICS.salon)
    expect(rubricOf({ track: 'salon', version: 2, criteria: ['Rapi'] })?.criteria).toHaveLength(1)
  })
})
