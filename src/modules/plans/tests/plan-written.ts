import { beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { openCaseInAssessment } from '../../assessments/tests/support.ts'
import { ofThePlan, type PlanStory, refusalOf } from './plan-story.ts'
import { eventsOf, ks01, openTasks } from './support.ts'

/** From the first draft until it lies before the head. */
export function planWritten(at: () => PlanStory) {
  describe('a plan', () => {
    let t: TestApp
    let caseId: string
    let planId: string
    beforeAll(() => {
      ;({ t, caseId } = at())
    })
    const { rizal, page, standing } = ofThePlan(at)

    it('begins as one draft that rests on the signed assessment', async () => {
      expect((await page()).may).toMatchObject({ start: true, write: false, propose: false, decide: false })
      ;({ planId } = await rizal().call('plans.start', { caseId }))
      expect(await rizal().refused('plans.start', { caseId })).toBe('plan_open')
      const seen = await page()
      expect(seen.assessment).toMatchObject({
        number: 1,
        signedBy: 'Rizal',
        needs: [{ statement: 'Pekerjaan dari rumah' }],
      })
      expect(seen.current).toMatchObject({
        number: 1,
        state: 'draft',
        body: { goals: [] },
        unsigned: ['client', 'social_worker', 'coordinator'],
      })
      expect(seen.missing.map((m) => m.code)).toEqual(['plan_goals_too_few', 'plan_not_discussed'])
      for (const who of [cast.wulan]) expect(await t.as(who).refused('plans.start', { caseId })).toBe('not_allowed')
      for (const who of [cast.nurse, cast.sewing, cast.guard])
        expect(await t.as(who).refused('plans.start', { caseId })).toBe('not_allowed')
      expect(await t.as(elsewhere.stranger).refused('plans.start', { caseId })).toBe('not_found')
      expect(await t.as(elsewhere.stranger).refused('plans.page', { caseId })).toBe('not_found')
    })

    it('is kept while it is written, and shows both texts when two write at once', async () => {
      const body = { ...ks01(t), goals: ks01(t).goals.slice(0, 1) }
      expect((await rizal().call('plans.saveDraft', { planId, body, version: 1 })).version).toBe(2)
      const other = { ...body, note: 'Dari koordinator.' }
      await t.as(cast.coordinator).call('plans.saveDraft', { planId, body: other, version: 2 })
      const refusal = await refusalOf(rizal().call('plans.saveDraft', { planId, body, version: 2 }))
      expect(refusal).toMatchObject({
        code: 'stale_version',
        theirs: { by: 'Hana', version: 3, body: { note: 'Dari koordinator.' } },
      })
      // the answer to the coordinator's saving was lost and her page sends it again: she is not her own rival
      expect(await t.as(cast.coordinator).call('plans.saveDraft', { planId, body: other, version: 2 })).toMatchObject({
        version: 3,
      })
      expect(await t.as(cast.wulan).refused('plans.saveDraft', { planId, body, version: 3 })).toBe('not_found')
      expect(await t.as(elsewhere.stranger).refused('plans.saveDraft', { planId, body, version: 3 })).toBe('not_found')
      expect((await eventsOf(t, caseId)).filter((k) => k === 'plans.written')).toHaveLength(2)
    })

    it('is not proposed while something is missing, and says what', async () => {
      const { code, params } = await refusalOf(rizal().call('plans.propose', { planId, version: 3 }))
      expect([code, params?.['missing']]).toEqual([
        'plan_incomplete',
        [{ code: 'plan_goals_too_few', params: { count: 1, min: 2 } }],
      ])
      await rizal().call('plans.saveDraft', { planId, body: ks01(t), version: 3 })
      expect((await page()).missing).toEqual([])
      expect((await page()).advice.map((a) => a.code)).toEqual([
        'plan_step_budget',
        'plan_step_budget',
        'plan_step_budget',
      ])
      expect(await rizal().refused('plans.propose', { planId, version: 3 })).toBe('stale_version')
      for (const who of [cast.head, cast.coordinator, cast.psychologist])
        expect(await t.as(who).refused('plans.propose', { planId, version: 4 })).toBe('not_allowed')
      expect(await t.as(cast.wulan).refused('plans.propose', { planId, version: 4 })).toBe('not_found')
      const fresh = await openCaseInAssessment(t, 'Hartini')
      const made = await rizal().call('plans.start', { caseId: fresh })
      expect(await rizal().refused('plans.propose', { planId: made.planId, version: 1 })).toBe('no_signed_assessment')
      expect(await rizal().refused('plans.sign', { planId: made.planId, signer: 'client' })).toBe('plan_not_proposed')
    })

    it('goes to the head by the worker, who then has it on the list of approvals', async () => {
      const key = '22222222-2222-4222-8222-222222222222'
      await rizal().call('plans.propose', { planId, version: 4 }, key)
      await rizal().call('plans.propose', { planId, version: 4 }, key)
      expect((await eventsOf(t, caseId)).filter((k) => k === 'plans.proposed')).toHaveLength(1)
      expect(await standing()).toEqual(['goals_complete'])
      expect(await openTasks(t, caseId)).toEqual(['approve_plan', 'collect_plan_signatures', 'sign_plan'])
      const mine = (await t.as(cast.coordinator).call('tasks.home', {})).people.flatMap((p) => p.tasks)
      expect(mine.map((x) => [x.kind, x.link])).toContainEqual(['sign_plan', `/penerima-manfaat/${caseId}/rencana`])
      const { items } = await t.as(cast.head).call('tasks.approvals', {})
      expect(items.filter((i) => i.caseId === caseId).map((i) => [i.kind, i.link])).toEqual([
        ['approve_plan', `/persetujuan/rencana/${caseId}`],
      ])
    })

    it('offers for a step whoever works in the house today: no guard, nobody whose posting has ended', async () => {
      const names = (await page()).people.map((p) => p.callName)
      expect(names).toEqual(expect.arrayContaining(['Rizal', 'Ani', 'Yanti']))
      for (const who of [cast.guard, cast.admin, cast.ended]) expect(names).not.toContain(who.callName)
    })

    it('can no longer be written, not even by SQL', async () => {
      expect(await rizal().refused('plans.saveDraft', { planId, body: ks01(t), version: 5 })).toBe('plan_proposed')
      expect(await rizal().refused('plans.propose', { planId, version: 5 })).toBe('plan_proposed')
      await expect(rizal().sql(`update plan_texts set body = body where plan_id = $1`, [planId])).rejects.toThrow(
        'plan_proposed',
      )
      await expect(rizal().sql(`update plans set review_on = now() where plan_id = $1`, [planId])).rejects.toThrow(
        'plan_proposed',
      )
      await expect(
        rizal().sql(`update plans set state = 'draft', proposed_at = null, proposed_by = null where plan_id = $1`, [
          planId,
        ]),
      ).rejects.toThrow('plan_proposed')
    })
  })
}
