import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { requirementRows } from '../../cases/stage-rows.ts'
import type { Marks, SkillLevel } from '../../training/rules.ts'
import { RUBRICS, SKILL_LEVELS } from '../../training/rules.ts'
import words from '../../training/words/id.json' with { type: 'json' }
import { isDue, judgeReadiness, judgeSkill, namesIn, profitOf, READINESS, RESULTS, reportDueOn } from '../rules.ts'
import own from '../words/id.json' with { type: 'json' }

const marks = (track: 'sewing' | 'salon', level: SkillLevel, but: Marks = {}): Marks => ({
  ...Object.fromEntries(RUBRICS[track].criteria.map((c) => [c.code, level])),
  ...but,
})

describe('the practice test', () => {
  it('has the twelve criteria of each track with the critical ones marked (domain.md 6.4), each with its words', () => {
    expect(RUBRICS.sewing.criteria.filter((c) => c.isCritical).map((c) => c.code)).toEqual([
      'machine_and_safety',
      'measures_within_1_cm',
      'straight_even_seams',
    ])
    expect(RUBRICS.salon.criteria.filter((c) => c.isCritical).map((c) => c.code)).toEqual([
      'clean_hands_and_tools',
      'allergy_test',
      'final_cleaning',
    ])
    expect(SKILL_LEVELS.map(String)).toEqual(worded(words, 'level'))
    for (const track of ['sewing', 'salon'] as const) {
      expect(RUBRICS[track].criteria).toHaveLength(12)
      for (const { code } of RUBRICS[track].criteria) expect(Object.hasOwn(words, `criterion.${code}`)).toBe(true)
    }
  })

  it('is passed when every critical criterion and the mean reach 3', () => {
    expect(judgeSkill(RUBRICS.sewing, marks('sewing', 3))).toMatchObject({
      ok: true,
      isCompetent: true,
      meanHundredths: 300,
    })
    expect(judgeSkill(RUBRICS.sewing, marks('sewing', 4, { machine_and_safety: 2 }))).toMatchObject({
      isCompetent: false,
      criticalBelow: ['machine_and_safety'],
    })
    // eleven times 3 and one 2 that is not critical: the mean is just below 3
    expect(judgeSkill(RUBRICS.salon, marks('salon', 3, { blow_dry: 2 }))).toMatchObject({
      isCompetent: false,
      criticalBelow: [],
      meanHundredths: 291,
    })
    expect(judgeSkill(RUBRICS.salon, marks('salon', 3, { blow_dry: 2, result: 4 }))).toMatchObject({
      isCompetent: true,
    })
  })

  it('needs a level for every criterion and knows no other', () => {
    const { thrift: _gone, ...rest } = marks('sewing', 3)
    expect(judgeSkill(RUBRICS.sewing, rest)).toEqual({ ok: false, code: 'marks_missing', criteria: ['thrift'] })
    expect(judgeSkill(RUBRICS.sewing, { ...marks('sewing', 3), singing: 4 })).toEqual({
      ok: false,
      code: 'marks_unknown',
      criteria: ['singing'],
    })
    expect(judgeSkill(RUBRICS.salon, marks('sewing', 3))).toMatchObject({ ok: false, code: 'marks_missing' })
  })

  it('never calls anybody competent below the rule, and never the other way (all marks)', () => {
    const level = fc.constantFrom(...SKILL_LEVELS)
    fc.assert(
      fc.property(
        fc.constantFrom('sewing', 'salon'),
        fc.array(level, { minLength: 12, maxLength: 12 }),
        (track, levels) => {
          const criteria = RUBRICS[track].criteria
          const given = Object.fromEntries(criteria.map((c, i) => [c.code, levels[i] ?? 1]))
          const result = judgeSkill(RUBRICS[track], given)
          const mean = levels.reduce<number>((a, b) => a + b, 0) / 12
          const allCritical = criteria.every((c, i) => !c.isCritical || (levels[i] ?? 0) >= 3)
          expect(result).toMatchObject({ ok: true, isCompetent: allCritical && mean >= 3 })
          expect(result.ok && result.meanHundredths / 100).toBeCloseTo(mean, 1)
        },
      ),
    )
  })

  it('never gets worse by a better mark', () => {
    const level = fc.constantFrom(...SKILL_LEVELS)
    fc.assert(
      fc.property(fc.array(level, { minLength: 12, maxLength: 12 }), fc.nat(11), (levels, at) => {
        const judged = (of: readonly number[]) => {
          const r = judgeSkill(
            RUBRICS.sewing,
            Object.fromEntries(RUBRICS.sewing.criteria.map((c, i) => [c.code, of[i] as SkillLevel])),
          ) // drawn from the levels
          return r.ok && r.isCompetent
        }
        const better = levels.map((l, i) => (i === at ? Math.min(4, l + 1) : l))
        if (judged(levels)) expect(judged(better)).toBe(true)
      }),
    )
  })
})

describe('the practicum', () => {
  it('earns takings less costs, also below zero (KS-01: 410.000)', () => {
    expect(profitOf({ revenueRupiah: 905_000, materialRupiah: 470_000, otherRupiah: 25_000 })).toBe(410_000)
    expect(profitOf({ revenueRupiah: 10_000, materialRupiah: 30_000, otherRupiah: 0 })).toBe(-20_000)
  })
})

describe('readiness', () => {
  const fine = {
    decision: 'ready',
    months: undefined,
    stage: 'evaluation',
    extended: 0,
    missing: ['readiness_decided', 'evaluation_report_delivered'],
    isHead: false,
  } as const

  it('is decided in three ways, and rests on whatever else the way from evaluation to leaving asks for', () => {
    expect(READINESS.toSorted()).toEqual(worded(own, 'readiness_note'))
    const asked = requirementRows()
      .filter((r) => r.from_stage === 'evaluation' && r.to_stage === 'termination')
      .map((r) => r.gate)
    expect([...RESULTS, ...fine.missing].toSorted()).toEqual(asked.toSorted())
  })

  it('rests on all five results; the stay is made longer once, by the head; months go with that alone', () => {
    expect(judgeReadiness(fine)).toBeNull()
    for (const gate of RESULTS) expect(judgeReadiness({ ...fine, missing: [gate] })).toBe('results_missing')
    expect(judgeReadiness({ ...fine, stage: 'review' })).toBe('not_in_evaluation')
    expect(judgeReadiness({ ...fine, months: 2 })).toBe('months_needed')
    expect(judgeReadiness({ ...fine, decision: 'extend' })).toBe('months_needed')
    expect(judgeReadiness({ ...fine, decision: 'extend', months: 2 })).toBe('extension_head_only')
    expect(judgeReadiness({ ...fine, decision: 'extend', months: 2, isHead: true })).toBeNull()
    expect(judgeReadiness({ ...fine, decision: 'extend', months: 2, isHead: true, extended: 1 })).toBe(
      'already_extended',
    )
    expect(judgeReadiness({ ...fine, decision: 'other_exit', missing: [...RESULTS] })).toBeNull()
  })

  it('never lets a second extension through', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...READINESS),
        fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        fc.nat(4),
        fc.boolean(),
        fc.subarray([...RESULTS]),
        (decision, months, extended, isHead, missing) => {
          const judged = judgeReadiness({ decision, months, stage: 'evaluation', extended, missing, isHead })
          if (decision === 'extend' && extended > 0) expect(judged).not.toBeNull()
          if (decision === 'ready' && missing.length > 0) expect(judged).not.toBeNull()
        },
      ),
    )
  })
})

describe('the report', () => {
  it('is due fourteen days after the last day of the class (KS-01)', () => {
    expect(reportDueOn(Temporal.PlainDate.from('2026-07-10')).toString()).toBe('2026-07-24')
  })

  it('begins with whoever left or is being evaluated, and with nobody twice', () => {
    const of = { stage: 'evaluation', state: 'open', isReported: false } as const
    expect([isDue(of), isDue({ ...of, stage: 'termination' })]).toEqual([true, true])
    expect(isDue({ ...of, stage: 'intervention', state: 'closed' }), 'left before').toBe(true)
    expect([isDue({ ...of, stage: 'review' }), isDue({ ...of, isReported: true })]).toEqual([false, false])
  })

  it('notices a call name, and no word that only contains one', () => {
    expect(namesIn('Suryani sudah bisa membuat pola.', ['Suryani', 'Dewi'])).toEqual(['Suryani'])
    expect(namesIn('Intisari: sari buah dan dewi-dewi', ['Sari', 'Dewi'])).toEqual([])
    expect(namesIn('Untuk (Dewi), "Sari".', ['Sari', 'Dewi'])).toEqual(['Sari', 'Dewi'])
    expect(namesIn('a+b', ['a+b', 'x'])).toEqual(['a+b'])
    // a letter alone is a list or an answer, not a person; two are a name
    expect(namesIn('Kelompok A dan Ai', ['A', 'Ai'])).toEqual(['Ai'])
    expect(namesIn('ÉSari dan Sarié', ['Sari'])).toEqual([])
  })
})
