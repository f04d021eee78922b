import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkEligibility, type Eligibility, STUDY_AGES } from '../../screening/rules.ts'
import { type TriageAnswers, triage } from '../../screening/triage.ts'
import { type Decision, type DecisionContext, judgeDecision, missingInReadiness } from '../decision.ts'

const day = Temporal.PlainDate.from
const reason = 'Sesuai syarat dan ingin belajar menjahit'
const calm: TriageAnswers = {
  injury: 'none',
  suicidal_thought: 'no',
  pregnancy: 'no',
  child_with_her: 'no',
  pursuer: 'no',
  weapon: 'no',
  drugs: 'no',
  infectious_symptoms: 'no',
  minor: 'no',
}
const inDanger: TriageAnswers = { ...calm, pursuer: 'near' }
const eligible: Eligibility = { verdict: 'eligible', age: 27, rules: [] }

const context = (more: Partial<DecisionContext> = {}): DecisionContext => {
  const answers = more.answers ?? calm
  return {
    on: day('2026-01-20'),
    calendar: { weekend: [6, 7], days: [{ on: '2026-01-01', kind: 'national' }] },
    proposerId: 'person-rizal',
    decider: { personId: 'person-head', roles: ['head'] },
    letter: 'registered',
    eligibility: eligible,
    eligibilityOverridden: false,
    triage: triage(answers),
    answers,
    readiness: { herWords: 'Saya mau bisa kerja dari rumah', canStay: 'yes', obstacles: 'anak dijaga ibu' },
    hasNowhere: false,
    freePlaces: 3,
    maxWaitDays: 90,
    ...more,
  }
}
const accept: Decision = { kind: 'accept', reason }
const noWithCare = {
  reason,
  rule: 'Umur 20–35 tahun',
  alternative: 'BLK, kelas menjahit',
  complaintPath: 'Kotak surat',
}
const refuse: Decision = { kind: 'refuse', ...noWithCare }
const emergency: Decision = { kind: 'emergency', reason: 'Rumah aman penuh, dititipkan UPTD PPA' }
const refusals = (decision: Decision, more: Partial<DecisionContext> = {}) => {
  const judgement = judgeDecision(decision, context(more))
  return judgement.allowed ? [] : judgement.refusals.map(({ code }) => code)
}

describe('every decision on a referral', () => {
  test('is taken by the head, and never by the one who proposed it', () => {
    expect(refusals(accept)).toEqual([])
    expect(refusals(accept, { decider: { personId: 'x', roles: ['coordinator', 'social_worker'] } })).toEqual([
      'decision_head_only',
    ])
    expect(refusals(accept, { proposerId: 'person-head' })).toEqual(['decision_same_person'])
  })

  test('has a reason, and comes after the safety questions, also when it is no', () => {
    for (const decision of [accept, refuse, emergency]) {
      expect(refusals({ ...decision, reason: 'ok' }, { answers: inDanger })).toContain('reason_needed')
      const { minor: _, ...open } = inDanger
      expect(refusals(decision, { answers: open })).toContain('decision_triage')
    }
  })
})

describe('accepting', () => {
  test('needs a letter or the reason for none, a free place and a note on readiness', () => {
    expect(refusals(accept, { letter: 'none' })).toEqual(['decision_letter'])
    expect(refusals(accept, { letter: 'reason_given' })).toEqual([])
    expect(refusals(accept, { freePlaces: 0 })).toEqual(['decision_no_place'])
    expect(refusals(accept, { readiness: null })).toEqual(['readiness_missing'])
  })

  test('keeps to the rules of age and group unless the head passed them before', () => {
    const age = { kind: 'known', bornOn: day('1988-04-14') } as const
    const eligibility = checkEligibility(
      { age, targetGroups: [] },
      { ...STUDY_AGES, targetGroups: [] },
      day('2026-01-09'),
    )
    expect(refusals(accept, { eligibility })).toEqual(['decision_not_eligible'])
    expect(refusals(accept, { eligibility, eligibilityOverridden: true })).toEqual([])
  })

  test('a note on readiness has her words, whether she can stay, and what stands in the way', () => {
    expect(missingInReadiness({ herWords: ' ', canStay: null, obstacles: '' }).map(({ code }) => code)).toEqual([
      'readiness_her_words',
      'readiness_can_stay',
      'readiness_obstacles',
    ])
    expect(missingInReadiness({ herWords: 'Mau coba', canStay: 'unsure', obstacles: 'tidak ada' })).toEqual([])
  })
})

describe('the waiting list', () => {
  const wait = (until: string): Decision => ({ kind: 'wait', reason, until: day(until) })

  test('has an end that lies ahead and is not too far', () => {
    expect(refusals(wait('2026-04-20'))).toEqual([])
    expect(refusals(wait('2026-04-21'))).toEqual(['decision_wait_until'])
    expect(refusals(wait('2026-01-20'))).toEqual(['decision_wait_until'])
  })

  test('is not for a woman in danger', () => {
    expect(refusals(wait('2026-02-01'), { answers: inDanger })).toEqual(['decision_danger_cannot_wait'])
  })
})

describe('saying no', () => {
  test('names the rule, another place and the way to complain, for a refusal and for a referral', () => {
    for (const kind of ['refuse', 'refer'] as const) {
      expect(refusals({ kind, ...noWithCare })).toEqual([])
      expect(refusals({ kind, ...noWithCare, rule: '', alternative: ' ', complaintPath: '' })).toEqual([
        'decision_rule',
        'decision_alternative',
        'decision_complaint_path',
      ])
    }
  })

  test('to a woman in danger is only possible by a referral to another place', () => {
    expect(refusals(refuse, { answers: inDanger })).toEqual(['decision_danger_needs_place'])
    expect(refusals({ kind: 'refer', ...noWithCare }, { answers: inDanger })).toEqual([])
  })
})

describe('an emergency admission', () => {
  test('gives three working days for the selection and fourteen days of shelter (KS-02)', () => {
    const judgement = judgeDecision(emergency, context({ answers: inDanger, letter: 'none', readiness: null }))
    expect(judgement).toEqual({
      allowed: true,
      selectionDueOn: day('2026-01-23'),
      shelterEndsOn: day('2026-02-03'),
    })
  })

  test('rests on a high level of risk', () => {
    expect(refusals(emergency)).toEqual(['decision_no_emergency'])
    expect(refusals(emergency, { answers: { ...calm, weapon: 'threatened' } })).toEqual([])
  })

  test('shelters a grown woman who gives no name and no age (KS-03), but not one who may be a child', () => {
    const unknown: Eligibility = { verdict: 'verify_age', age: null, rules: [] }
    expect(refusals(emergency, { eligibility: unknown, answers: inDanger })).toEqual([])
    expect(refusals(accept, { eligibility: unknown })).toEqual(['decision_verify_age'])
    const unsure = { ...inDanger, minor: 'unsure' } as const
    expect(refusals(emergency, { eligibility: unknown, answers: unsure })).toEqual(['decision_verify_age'])
  })
})

test('no decision admits a child, whoever takes it and whatever else is in order', () => {
  const child: Eligibility = { verdict: 'never', age: 16, rules: [] }
  fc.assert(
    fc.property(
      fc.constantFrom<Decision>(accept, emergency, { kind: 'wait', reason, until: day('2026-02-01') }),
      fc.boolean(),
      fc.boolean(),
      (decision, byPaper, eligibilityOverridden) => {
        const answers: TriageAnswers = byPaper ? inDanger : { ...inDanger, minor: 'yes' }
        const eligibility = byPaper ? child : eligible
        expect(refusals(decision, { answers, eligibility, eligibilityOverridden })).toContain('decision_child')
      },
    ),
  )
})

describe('shelter', () => {
  test('is for danger, and for whoever has nowhere to sleep', () => {
    expect(refusals(emergency)).toEqual(['decision_no_emergency'])
    expect(refusals(emergency, { hasNowhere: true })).toEqual([])
    expect(refusals(emergency, { hasNowhere: true, freePlaces: 0 })).toEqual(['decision_no_place'])
    expect(refusals(emergency, { answers: inDanger })).toEqual([])
  })
})
