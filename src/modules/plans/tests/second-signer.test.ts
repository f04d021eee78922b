import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { eventNamed, toldBy } from '../../../../tests/support/event-named.ts'
import { ks01, openCaseInPlan, proposed } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

const asks = async (caseId: string) =>
  (
    await t.ownerSql(`select owner_role from tasks where case_id = $1 and kind = 'sign_plan' and done_at is null`, [
      caseId,
    ])
  ).map((r) => r['owner_role'])
const told = (kind: 'access.role_granted' | 'access.role_ended') =>
  t.as(cast.head).within((ctx) => ctx.record(eventNamed(kind), { subject: ['people', t.as(cast.coordinator).id] }))
const coordinatorUntil = (at: string | null) =>
  t.ownerSql(`update role_grants set until_at = $2 where person_id = $1 and role = 'coordinator'`, [
    t.as(cast.coordinator).id,
    at,
  ])

describe('the second signature of a plan that waits', () => {
  it('is asked of whoever may give it now: another worker, a role that ended, a role that was given', async () => {
    const caseId = await openCaseInPlan(t)
    const planId = await proposed(t, caseId)
    const signs = async () => (await t.as(cast.head).call('plans.page', { caseId })).may.sign
    expect(await asks(caseId)).toEqual(['coordinator'])
    await coordinatorUntil(t.time.now.toString())
    await told('access.role_ended')
    expect(await asks(caseId)).toEqual(['head'])
    expect(await signs()).toContain('coordinator')
    await coordinatorUntil(null)
    await told('access.role_granted')
    expect(await asks(caseId)).toEqual(['coordinator'])
    expect(await signs()).not.toContain('coordinator')
    // the only coordinator becomes her worker
    await t.ownerSql(`update cases set responsible_id = $2 where case_id = $1`, [caseId, t.as(cast.coordinator).id])
    await toldBy(t, cast.head, 'cases.social_worker_assigned', { caseId, subject: ['cases', planId] })
    expect(await asks(caseId)).toEqual(['head'])
  })

  it('is said to be impossible before the plan is proposed, when the head is her worker and nobody coordinates', async () => {
    const caseId = await openCaseInPlan(t, 'Hartini')
    const rizal = t.as(cast.rizal)
    const { planId } = await rizal.call('plans.start', { caseId })
    const { version } = await rizal.call('plans.saveDraft', { planId, body: ks01(t), version: 1 })
    await t.ownerSql(`update cases set responsible_id = $2 where case_id = $1`, [caseId, t.as(cast.head).id])
    await coordinatorUntil(t.time.now.toString())
    expect(await rizal.refused('plans.propose', { planId, version })).toBe('no_second_signer')
    await coordinatorUntil(null)
    await rizal.call('plans.propose', { planId, version })
    expect(await asks(caseId)).toEqual(['coordinator'])
  })
})
