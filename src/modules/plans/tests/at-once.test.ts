import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { openCaseInAssessment, rateRisk, writeAll } from '../../assessments/tests/support.ts'
import { openCaseInPlan, proposed } from './support.ts'

const ROUNDS = [1, 2, 3, 4]

/** Two colleagues press the same button in the same moment: one is done, the other is told why not, in words. */
describe('two at once', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    await t.as(cast.coordinator).signIn()
    await t.as(cast.rizal).signIn()
    await t.as(cast.head).signIn()
  })
  afterAll(() => t.close())
  const ended = async (work: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(work))
      .map((r) => {
        if (r.status === 'fulfilled') return 'done'
        return r.reason instanceof Refused ? r.reason.refusal.code : String(r.reason)
      })
      .sort()
  const two = [cast.rizal, cast.coordinator, cast.head]

  it('begin one plan', async () => {
    for (const n of ROUNDS) {
      const caseId = await openCaseInPlan(t, `Rencana${n}`)
      expect(await ended(two.map((who) => t.as(who).call('plans.start', { caseId })))).toEqual([
        'done',
        'plan_open',
        'plan_open',
      ])
    }
  })

  it('record her signature once', async () => {
    for (const n of ROUNDS) {
      const planId = await proposed(t, await openCaseInPlan(t, `Tanda${n}`))
      expect(
        await ended(two.map((who) => t.as(who).call('plans.sign', { planId, signer: 'client', manner: 'hand' }))),
      ).toEqual(['already_signed', 'already_signed', 'done'])
    }
  })

  it('begin one assessment, and open it again once', async () => {
    for (const n of ROUNDS) {
      const caseId = await openCaseInAssessment(t, `Asesmen${n}`)
      const once = ['already_started', 'already_started', 'done']
      expect(await ended(two.map((who) => t.as(who).call('assessments.startComprehensive', { caseId })))).toEqual(once)
      const [row] = await t.ownerSql(`select assessment_id from assessments where case_id = $1`, [caseId])
      const assessmentId = String(row?.['assessment_id'])
      await writeAll(t, assessmentId)
      await rateRisk(t, caseId)
      await t.as(cast.rizal).call('assessments.signOff', { assessmentId })
      const reason = 'Ada keterangan baru dari ibunya.'
      expect(await ended(two.map((who) => t.as(who).call('assessments.reopen', { caseId, reason })))).toEqual(once)
    }
  })

  it('go on in one sheet of an instrument', async () => {
    for (const n of ROUNDS) {
      const caseId = await openCaseInAssessment(t, `Lembar${n}`)
      const made = await Promise.all(two.map((who) => t.as(who).call('instruments.start', { caseId, code: 'who-5' })))
      expect(new Set(made.map((m) => m.takingId)).size).toBe(1)
      expect(made.filter((m) => !m.isResumed)).toHaveLength(1)
    }
  })
})
