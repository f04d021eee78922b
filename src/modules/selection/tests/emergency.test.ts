import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import {
  HUNTED,
  NO_WITH_CARE,
  prepared,
  proposed,
  ROSDIANA,
  referred,
  SAFE,
  versionOf,
} from '../../referrals/tests/people.ts'
import { another, decideOn, pageOf, refusedWith, standsFor } from './desk.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

describe('an emergency at night (KS-02)', () => {
  it('comes in at once with two people, and owes its selection within three working days', async () => {
    const { caseId } = await referred(t, cast.rizal, ROSDIANA, {
      source: 'women_protection',
      urgency: 'emergency',
      isProtected: true,
      letter: undefined,
      noLetterReason: 'emergency_first',
    })
    await proposed(t, cast.rizal, caseId, 'emergency')
    expect(await refusedWith(t, caseId, 'emergency')).toContain('decision_triage')
    await t.as(cast.rizal).call('screening.triage', { caseId, version: await versionOf(t, caseId), answers: SAFE })
    expect(await refusedWith(t, caseId, 'emergency')).toEqual(['decision_no_emergency'])
    await t.as(cast.rizal).call('screening.triage', { caseId, version: await versionOf(t, caseId), answers: HUNTED })
    expect(await refusedWith(t, caseId, 'wait', { until: '2026-02-01' })).toContain('decision_danger_cannot_wait')
    await decideOn(t, caseId, 'emergency')
    expect(await t.as(cast.head).call('cases.move', { caseId, to: 'data' })).toEqual({ stage: 'data' })
    expect(await pageOf(t, caseId)).toMatchObject({
      status: 'emergency',
      isEmergency: true,
      selectionDueOn: '2026-01-15',
      shelterEndsOn: '2026-01-26',
    })
    const due = await t.ownerSql(
      `select kind, due_on::text as due from tasks where case_id = $1 and kind in ('complete_selection', 'shelter_ends') order by kind`,
      [caseId],
    )
    expect(due).toEqual([
      { kind: 'complete_selection', due: '2026-01-15' },
      { kind: 'shelter_ends', due: '2026-01-26' },
    ])
    // the selection is completed in the house
    await prepared(t, cast.rizal, caseId, HUNTED)
    await proposed(t, cast.rizal, caseId, 'accept')
    expect(await refusedWith(t, caseId, 'wait', { until: '2026-02-01' })).toContain('decision_wait_in_house')
    await decideOn(t, caseId, 'accept')
    expect(await pageOf(t, caseId)).toMatchObject({ status: 'accepted', isEmergency: false })
    expect(await standsFor(t, caseId, 'emergency_admitted')).toBe(false)
    expect(await standsFor(t, caseId, 'admission_decided')).toBe(true)
  })

  it('that ends with another place waits for her belongings before the file ends', async () => {
    const { caseId } = await referred(t, cast.rizal, another(), { urgency: 'emergency' })
    await t.as(cast.rizal).call('screening.triage', { caseId, version: 1, answers: HUNTED })
    await proposed(t, cast.rizal, caseId, 'emergency')
    await decideOn(t, caseId, 'emergency')
    await t.as(cast.head).call('cases.move', { caseId, to: 'data' })
    await proposed(t, cast.rizal, caseId, 'refer', NO_WITH_CARE)
    expect(await decideOn(t, caseId, 'refer')).toMatchObject({
      closed: false,
      missing: ['belongings_and_savings_returned'],
    })
    expect(await t.as(cast.head).call('selection.closeNotAdmitted', { caseId })).toMatchObject({ closed: false })
    await toldBy(t, cast.rizal, 'terminations.belongings_returned', { caseId })
    expect(await t.as(cast.head).call('selection.closeNotAdmitted', { caseId })).toEqual({ closed: true, missing: [] })
    expect((await t.as(cast.head).call('cases.page', { caseId })).exitKind).toBe('DIRUJUK_LAIN')
  })
})
