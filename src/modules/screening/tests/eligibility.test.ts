import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { HUNTED, proposed, referred, SUMARNI, WHY } from '../../referrals/tests/people.ts'
import { another, pageOf, refusedWith, standsFor } from '../../selection/tests/desk.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

describe('eligibility', () => {
  it('is met within the rules, and undone when a paper says otherwise (KS-08)', async () => {
    const { caseId } = await referred(t, cast.rizal, { ...SUMARNI, birthDate: '1990-04-14' })
    const check = await t.as(cast.rizal).call('screening.checkEligibility', {
      caseId,
      version: 1,
      births: [{ source: 'id_card', year: 1988, on: '1988-04-14' }],
    })
    expect(check.verdict).toBe('outside_rules')
    expect(await standsFor(t, caseId, 'eligibility_checked')).toBe(false)
    expect((await pageOf(t, caseId)).check).toMatchObject({
      age: 37,
      taken: 'id_card',
      rules: [{ code: 'rule_age_above', params: { age: 37, max: 35 } }],
      warnings: [{ code: 'birth_differs_told', params: { taken: '1988-04-14', other: '1990-04-14' } }],
    })
  })

  it('outside the rules is passed by the head alone, with a reason', async () => {
    const { caseId } = await referred(t, cast.rizal, another('1988-02-01'))
    expect(await t.as(cast.head).refused('screening.overrideEligibility', { caseId, version: 1, reason: WHY })).toBe(
      'not_checked',
    )
    await t.as(cast.rizal).call('screening.checkEligibility', { caseId, version: 1 })
    expect(await t.as(cast.rizal).refused('screening.overrideEligibility', { caseId, version: 2, reason: WHY })).toBe(
      'not_allowed',
    )
    t.pass({ seconds: 1 })
    await t.as(cast.head).call('screening.overrideEligibility', { caseId, version: 2, reason: WHY })
    expect(await standsFor(t, caseId, 'eligibility_checked')).toBe(true)
    expect(await pageOf(t, caseId)).toMatchObject({ isOverridden: true, check: { isOverride: true, reason: WHY } })
  })

  it('is never passed for a girl, whoever asks', async () => {
    const { caseId } = await referred(t, cast.rizal, another('2008-06-04'))
    expect((await t.as(cast.rizal).call('screening.checkEligibility', { caseId, version: 1 })).verdict).toBe('never')
    expect(await t.as(cast.head).refused('screening.overrideEligibility', { caseId, version: 2, reason: WHY })).toBe(
      'override_refused',
    )
    expect(
      await t.as(cast.head).refused('cases.overrideGate', { caseId, gate: 'eligibility_checked', reason: WHY }),
    ).toBe('override_impossible')
    await t.as(cast.rizal).call('screening.triage', { caseId, version: 2, answers: HUNTED })
    await proposed(t, cast.rizal, caseId, 'emergency')
    expect(await refusedWith(t, caseId, 'emergency')).toEqual(['decision_child'])
    expect(await refusedWith(t, caseId, 'accept')).toContain('decision_child')
  })

  it('of one whose age nobody knows waits for her age', async () => {
    const { caseId } = await t.as(cast.rizal).call('referrals.register', {
      source: 'self',
      noLetterReason: 'came_herself',
      callName: 'Tanpa',
      identity: {},
      reason: 'Datang sendiri.',
    })
    expect((await t.as(cast.rizal).call('screening.checkEligibility', { caseId, version: 1 })).verdict).toBe(
      'verify_age',
    )
    expect(await t.as(cast.head).refused('screening.overrideEligibility', { caseId, version: 2, reason: WHY })).toBe(
      'override_refused',
    )
  })
})
