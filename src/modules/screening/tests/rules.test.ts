import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { problemsOf } from '../../../kernel/words.ts'
import { decisionDueOn, firstResponseDueOn, selectionDueOn, shelterEndsOn } from '../../referrals/rules.ts'
import { waitingState } from '../../selection/waiting.ts'
import { reconcileBirth } from '../birth.ts'
import { type Age, checkEligibility, type EligibilitySettings, refusalsToOverride, STUDY_AGES } from '../rules.ts'
import { ACTIONS, TRIAGE, TRIAGE_QUESTIONS } from '../triage.ts'
import screen from '../words/id.json' with { type: 'json' }
import en from '../words/rules.en.json' with { type: 'json' }
import id from '../words/rules.id.json' with { type: 'json' }

const day = Temporal.PlainDate.from
const settings: EligibilitySettings = { ...STUDY_AGES, targetGroups: ['group-a'] }
const born = (text: string): Age => ({ kind: 'known', bornOn: day(text) })
const check = (age: Age, on = day('2026-01-12'), groups = ['group-a'], more: Partial<EligibilitySettings> = {}) =>
  checkEligibility({ age, targetGroups: groups }, { ...settings, ...more }, on)
const codesOf = (said: readonly { code: string }[]) => said.map(({ code }) => code)

describe('eligibility', () => {
  test('passes Suryani at 27 and Rosdiana at 31 (KS-01, KS-02)', () => {
    expect(check(born('1998-08-05'))).toEqual({ verdict: 'eligible', age: 27, rules: [] })
    expect(check(born('1994-11-17'), day('2026-01-20'))).toEqual({ verdict: 'eligible', age: 31, rules: [] })
  })

  test('fires for Sumarni at 37, and names the age and the rule (KS-08)', () => {
    expect(check(born('1988-04-14'), day('2026-01-08'))).toEqual({
      verdict: 'outside_rules',
      age: 37,
      rules: [{ code: 'rule_age_above', params: { age: 37, max: 35 } }],
    })
  })

  test('counts full years: 20 on the birthday, 35 until the day before the 36th', () => {
    const on = day('2026-01-12')
    expect(check(born('2006-01-12'), on).verdict).toBe('eligible')
    expect(codesOf(check(born('2006-01-13'), on).rules)).toEqual(['rule_age_below'])
    expect(check(born('1990-01-13'), on)).toMatchObject({ verdict: 'eligible', age: 35 })
    expect(codesOf(check(born('1990-01-12'), on).rules)).toEqual(['rule_age_above'])
  })

  test('asks for a group that the centre serves, or for none when it sets none', () => {
    expect(codesOf(check(born('1998-08-05'), undefined, ['group-b']).rules)).toEqual(['rule_target_group'])
    expect(check(born('1998-08-05'), undefined, [], { targetGroups: [] }).verdict).toBe('eligible')
    expect(check(born('1998-08-05'), undefined, ['group-b', 'group-a']).verdict).toBe('eligible')
    expect(codesOf(check(born('1998-08-05'), undefined, []).rules)).toEqual(['rule_target_group'])
  })

  test('never admits a girl under 18, not even where a centre set a lower age', () => {
    expect(check(born('2008-01-13'))).toEqual({
      verdict: 'never',
      age: 17,
      rules: [{ code: 'rule_under_18', params: { age: 17 } }],
    })
    expect(check(born('2008-01-13'), undefined, undefined, { ageMin: 12 }).verdict).toBe('never')
    expect(check(born('2008-01-12'), undefined, undefined, { ageMin: 12 }).verdict).toBe('eligible')
  })

  test('holds an estimate that might hide a child until her age is known', () => {
    expect(check({ kind: 'estimated', years: 19 })).toEqual({
      verdict: 'verify_age',
      age: 19,
      rules: [{ code: 'rule_may_be_under_18', params: { age: 19 } }],
    })
    // a centre that trusts its estimates to the year
    expect(
      check({ kind: 'estimated', years: 18 }, undefined, undefined, { ageMin: 18, estimateMargin: 0 }).verdict,
    ).toBe('eligible')
    expect(check({ kind: 'estimated', years: 20 }).verdict).toBe('eligible')
    expect(check({ kind: 'estimated', years: Number.NaN }).verdict).toBe('verify_age')
    expect(check({ kind: 'unknown' })).toEqual({
      verdict: 'verify_age',
      age: null,
      rules: [{ code: 'rule_age_unknown' }],
    })
    expect(check(born('2026-01-13'))).toEqual({
      verdict: 'verify_age',
      age: null,
      rules: [{ code: 'rule_birth_in_future' }],
    })
    expect(check(born('2026-01-12')).verdict).toBe('never')
  })

  test('refuses settings that cannot be meant', () => {
    expect(() => check(born('1998-08-05'), undefined, undefined, { ageMin: 40 })).toThrow(RangeError)
    expect(() => check(born('1998-08-05'), undefined, undefined, { estimateMargin: -1 })).toThrow(RangeError)
  })

  test('no birth date under 18 years ago is ever eligible or open to an exception', () => {
    const youngest = day('2008-01-13')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6500 }), fc.nat(30), fc.nat(60), (later, ageMin, span) => {
        const on = day('2026-01-12')
        const age: Age = { kind: 'known', bornOn: youngest.add({ days: later }) }
        const result = check(age, on, ['group-a'], { ageMin, ageMax: ageMin + span })
        expect(['never', 'verify_age']).toContain(result.verdict)
        expect(refusalsToOverride(result, ['head'], 'Alasan yang cukup panjang')).not.toEqual([])
      }),
    )
  })
})

describe('passing the rule of age or group', () => {
  const outside = check(born('1988-04-14'))
  const reason = 'Hampir selesai kursus menjahit di desanya'

  test('is for the head alone, with a reason (KS-08)', () => {
    expect(refusalsToOverride(outside, ['head'], reason)).toEqual([])
    expect(codesOf(refusalsToOverride(outside, ['social_worker', 'coordinator'], reason))).toEqual([
      'override_head_only',
    ])
    expect(codesOf(refusalsToOverride(outside, ['head'], '   ya   '))).toEqual(['reason_needed'])
    // ten characters, without the spaces around them
    expect(codesOf(refusalsToOverride(outside, ['head'], ' 123456789 '))).toEqual(['reason_needed'])
    expect(refusalsToOverride(outside, ['head'], '1234567890')).toEqual([])
  })

  test('is refused where there is nothing to pass, and where she is or may be a child', () => {
    expect(codesOf(refusalsToOverride(check(born('1998-08-05')), ['head'], reason))).toEqual(['override_needless'])
    expect(codesOf(refusalsToOverride(check(born('2009-01-01')), ['head'], reason))).toEqual(['override_never'])
    expect(codesOf(refusalsToOverride(check({ kind: 'unknown' }), ['head'], reason))).toEqual(['override_verify_age'])
  })
})

describe('one birth out of several claims', () => {
  const on = day('2026-01-08')
  const card = { source: 'id_card', year: 1988, on: day('1988-04-14') } as const
  const nik = { source: 'nik', year: 1988, on: day('1988-04-14') } as const

  test('takes the card, and warns that the list says 1990 (KS-08)', () => {
    expect(reconcileBirth([{ source: 'referral_list', year: 1990 }, nik, card], on)).toEqual({
      age: { kind: 'known', bornOn: card.on },
      taken: 'id_card',
      warnings: [{ code: 'birth_differs_referral_list', params: { taken: '1988-04-14', other: '1990' } }],
    })
  })

  test('is silent when all agree, also when one gives the year only', () => {
    expect(reconcileBirth([card, nik, { source: 'told', year: 1988 }], on).warnings).toEqual([])
  })

  test('takes a full date before a bare year, and of a bare year the lower age', () => {
    const told = { source: 'told', year: 2000, on: day('2000-03-03') } as const
    expect(reconcileBirth([{ source: 'family_card', year: 2001 }, told], on)).toMatchObject({ taken: 'told' })
    expect(reconcileBirth([{ source: 'told', year: 2007 }], on).age).toEqual({ kind: 'estimated', years: 18 })
    expect(reconcileBirth([], on)).toEqual({ age: { kind: 'unknown' }, taken: null, warnings: [] })
  })
})

describe('the clocks of a referral', () => {
  const calendar = {
    weekend: [6, 7],
    days: [
      { on: '2026-01-01', kind: 'national' },
      { on: '2026-01-16', kind: 'national' },
    ],
  } as const

  test('count working days over a holiday and a weekend', () => {
    const thursday = day('2026-01-15')
    expect(firstResponseDueOn(thursday, calendar).toString()).toBe('2026-01-19')
    expect(decisionDueOn(thursday, calendar).toString()).toBe('2026-01-21')
    expect(decisionDueOn(thursday, calendar, true).toString()).toBe('2026-01-15')
  })

  test('give an emergency three working days to complete the selection and fourteen days of shelter (KS-02)', () => {
    expect(selectionDueOn(day('2026-01-20'), calendar).toString()).toBe('2026-01-23')
    expect(shelterEndsOn(day('2026-01-20')).toString()).toBe('2026-02-03')
  })
})

describe('the waiting list', () => {
  const entry = { since: day('2026-01-12'), until: day('2026-03-01'), lastContactOn: null }
  const at = (today: string, more = {}) => waitingState({ ...entry, ...more }, day(today))

  test('lasts to the end of its last day and then has to be decided anew', () => {
    expect(at('2026-03-01', { lastContactOn: day('2026-02-20') })).toEqual({
      state: 'waiting',
      nextContactOn: day('2026-03-22'),
      daysLeft: 0,
    })
    expect(at('2026-03-02')).toEqual({ state: 'expired', since: day('2026-03-02') })
  })

  test('asks after her every thirty days', () => {
    expect(at('2026-02-10')).toMatchObject({ state: 'waiting', daysLeft: 19 })
    expect(at('2026-02-11')).toEqual({ state: 'contact_due', dueOn: day('2026-02-11') })
    expect(at('2026-02-11', { lastContactOn: day('2026-02-01') })).toMatchObject({ state: 'waiting' })
  })

  test('is never longer than the centre promises', () => {
    const long = { ...entry, until: day('2027-01-01') }
    expect(waitingState(long, day('2026-04-12')).state).toBe('contact_due')
    expect(waitingState(long, day('2026-04-13'))).toEqual({ state: 'expired', since: day('2026-04-13') })
  })
})

test('every question, answer and action has a sentence in both languages', () => {
  expect(problemsOf(id, en)).toEqual([])
  expect(Object.keys(en)).toEqual(Object.keys(id))
  const [keys, asked] = [Object.keys(id), Object.keys(screen)]
  for (const action of ACTIONS) expect(keys).toContain(`action.${action}`)
  for (const question of TRIAGE_QUESTIONS) {
    expect(asked).toContain(`forms.triage.answers.${question}`)
    for (const answer of Object.keys(TRIAGE[question])) expect(asked).toContain(`triage.${question}.${answer}`)
  }
})
