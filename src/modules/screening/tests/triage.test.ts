import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ACTIONS,
  pregnancyOf,
  RISK_LEVELS,
  TRIAGE,
  TRIAGE_QUESTIONS,
  type TriageAnswers,
  type TriageQuestion,
  triage,
  withWeeks,
} from '../triage.ts'

const calm: Required<TriageAnswers> = {
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
const finding = (more: TriageAnswers) => triage({ ...calm, ...more })

describe('the safety triage', () => {
  test('is low with no action when nothing was found', () => {
    expect(triage(calm)).toEqual({ level: 'low', reasons: [], actions: [], open: [], isComplete: true })
  })

  test('knows what is still open, and is only "at least" until then', () => {
    const started = triage({ injury: 'minor' })
    expect(started).toMatchObject({ level: 'medium', isComplete: false })
    expect(started.open).toEqual(TRIAGE_QUESTIONS.filter((question) => question !== 'injury'))
  })

  test.each([
    [{ injury: 'serious' }, 'emergency', 'call_ambulance_or_hospital'],
    [{ suicidal_thought: 'thoughts' }, 'high', 'same_day_safety_talk'],
    [{ suicidal_thought: 'plan' }, 'emergency', 'stay_with_her'],
    [{ pregnancy: 'early' }, 'medium', 'antenatal_check'],
    [{ child_with_her: 'in_danger' }, 'emergency', 'child_protection_now'],
    [{ pursuer: 'near' }, 'emergency', 'police_and_hide_location'],
    [{ weapon: 'threatened' }, 'high', 'hide_location'],
    [{ drugs: 'intoxicated_or_withdrawal' }, 'high', 'health_check_today'],
    [{ infectious_symptoms: 'yes' }, 'medium', 'separate_room_and_mask'],
    [{ minor: 'yes' }, 'high', 'child_protection_now'],
  ] as const)('%o is %s and begins with %s', (answers, level, first) => {
    const result = finding(answers)
    expect(result.level).toBe(level)
    expect(result.actions[0]).toBe(first)
  })

  test('a weapon and somebody who may come are together an emergency', () => {
    expect(finding({ pursuer: 'possible' }).level).toBe('high')
    const both = finding({ pursuer: 'possible', weapon: 'threatened' })
    expect(both).toMatchObject({ level: 'emergency', reasons: [{ question: 'weapon' }, { question: 'pursuer' }] })
    expect(both.actions.slice(0, 3)).toEqual(['police_and_hide_location', 'tell_head_now', 'hide_location'])
  })

  test('an answer that she prefers not to give is an answer, and is asked again gently', () => {
    expect(finding({ suicidal_thought: 'prefers_not' })).toMatchObject({
      level: 'medium',
      isComplete: true,
      actions: ['ask_again_gently'],
    })
  })

  test('a pregnancy is late from the 28th week, and unknown weeks are checked as early', () => {
    expect([null, 6, 27, 28, 40].map(pregnancyOf)).toEqual(['early', 'early', 'early', 'late', 'late'])
    expect(withWeeks({ pregnancy: 'early' }, 30).pregnancy).toBe('late')
    // weeks only raise: what was seen or said before is never lowered by them
    for (const pregnancy of ['late', 'danger_signs', 'no', 'prefers_not'] as const)
      expect(withWeeks({ pregnancy }, 10).pregnancy).toBe(pregnancy)
  })

  test('refuses an answer that the question does not have', () => {
    expect(() => finding({ injury: 'toString' as never })).toThrow(RangeError) // a value that the types forbid
  })
})

describe('properties of the triage', () => {
  const answersOf = (question: TriageQuestion) => Object.keys(TRIAGE[question])
  const some = fc
    .tuple(...TRIAGE_QUESTIONS.map((q) => fc.option(fc.constantFrom(...answersOf(q)), { nil: undefined })))
    .map((list) => Object.fromEntries(TRIAGE_QUESTIONS.map((q, i) => [q, list[i]])) as TriageAnswers) // keys and values of the table
  const rank = (answers: TriageAnswers) => RISK_LEVELS.indexOf(triage(answers).level)

  test('one more danger never lowers the level or takes an action away', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...TRIAGE_QUESTIONS), fc.nat(), (answers, question, n) => {
        const options = answersOf(question)
        const before: TriageAnswers = { ...answers, [question]: options[0] } // the safe answer stands first
        const worse: TriageAnswers = { ...answers, [question]: options[n % options.length] }
        expect(rank(worse)).toBeGreaterThanOrEqual(rank(before))
        expect(triage(worse).actions).toEqual(expect.arrayContaining(triage(before).actions))
      }),
    )
  })

  test('the first answer of every question is the safe one', () => {
    for (const question of TRIAGE_QUESTIONS) {
      expect(triage({ [question]: answersOf(question)[0] }).level).toBe('low')
    }
  })

  test('actions stand in the order of urgency, once each, and only with a reason', () => {
    fc.assert(
      fc.property(some, (answers) => {
        const { actions, reasons } = triage(answers)
        const places = actions.map((action) => ACTIONS.indexOf(action))
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
        expect(actions.length > 0).toBe(reasons.length > 0)
      }),
    )
  })
})
