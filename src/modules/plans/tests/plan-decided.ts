import { beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { GATES, ofThePlan, type PlanStory, refusalOf } from './plan-story.ts'
import { GOALS, holdConference, ks01, openTasks, signAll } from './support.ts'

/** From the signatures over the way back to the approval. */
export function planDecided(at: () => PlanStory) {
  describe('a plan', () => {
    let t: TestApp
    let caseId: string
    let planId: string
    const { rizal, page, standing } = ofThePlan(at)
    beforeAll(async () => {
      ;({ t, caseId } = at())
      planId = (await page()).versions[0]?.planId ?? ''
    })

    it('is signed by each for herself; her thumb needs somebody who saw it', async () => {
      const sign = (who: (typeof cast)[keyof typeof cast], more: object) =>
        t.as(who).refused('plans.sign', { planId, signer: 'client', ...more })
      expect(await sign(cast.rizal, { manner: 'thumb' })).toBe('witness_needed')
      expect(await sign(cast.rizal, { manner: 'spoken', witnessId: rizal().id })).toBe('witness_needed')
      expect(await sign(cast.rizal, { signedOn: '2026-01-13' })).toBe('in_the_future')
      expect(await sign(cast.rizal, { signedOn: '2026-01-11' })).toBe('before_proposal')
      expect(await sign(cast.rizal, { signer: 'coordinator' })).toBe('not_coordinator')
      expect(await sign(cast.head, { signer: 'coordinator' })).toBe('not_coordinator')
      expect(await sign(cast.coordinator, { signer: 'social_worker' })).toBe('not_responsible')
      expect(await sign(cast.wulan, {})).toBe('not_found')
      expect(await t.as(elsewhere.stranger).refused('plans.sign', { planId, signer: 'client' })).toBe('not_found')
      const seen = await Promise.all([page(cast.rizal), page(cast.coordinator), page(cast.head)])
      expect(seen.map((p) => p.may.sign)).toEqual([['client', 'social_worker'], ['client', 'coordinator'], ['client']])
      await signAll(t, planId)
      expect(await sign(cast.rizal, {})).toBe('already_signed')
      expect((await page()).current?.signatures).toEqual([
        { signer: 'client', as: null, by: null, manner: 'thumb', witness: 'Yanti', signedOn: '2026-01-12' },
        { signer: 'social_worker', as: null, by: 'Rizal', manner: 'hand', witness: null, signedOn: '2026-01-12' },
        { signer: 'coordinator', as: null, by: 'Hana', manner: 'hand', witness: null, signedOn: '2026-01-12' },
      ])
      expect(await standing()).toEqual(GATES.slice(0, 4))
      expect(await openTasks(t, caseId)).toEqual(['approve_plan'])
    })

    it('waits for the conference before the head may approve', async () => {
      const { code, params } = await refusalOf(t.as(cast.head).call('plans.approve', { planId, version: 5 }))
      expect([code, params?.['missing']]).toEqual(['plan_not_ready', [{ code: 'plan_conference_2' }]])
      expect((await page(cast.head)).toApprove).toEqual([{ code: 'plan_conference_2' }])
      await holdConference(t, caseId)
      expect((await page(cast.head)).toApprove).toEqual([])
      for (const who of [cast.rizal, cast.coordinator])
        expect(await t.as(who).refused('plans.approve', { planId, version: 5 })).toBe('not_allowed')
      expect(await t.as(elsewhere.head).refused('plans.approve', { planId, version: 5 })).toBe('not_found')
      expect(await t.as(cast.head).refused('plans.approve', { planId, version: 4 })).toBe('stale_version')
    })

    it('comes back with a note: evidence is lost, the worker has the note as a task, a new draft takes the text along', async () => {
      await t
        .as(cast.head)
        .call('plans.return', { planId, note: 'Tingkat capaian tujuan 2 belum dapat dilihat.', version: 5 })
      expect(
        await t.as(cast.head).refused('plans.return', { planId, note: 'Sekali lagi dikembalikan.', version: 6 }),
      ).toBe('plan_not_proposed')
      expect(await standing()).toEqual([])
      expect(await openTasks(t, caseId)).toEqual(['plan_returned'])
      const { people } = await rizal().call('tasks.home', {})
      expect(people.flatMap((p) => p.tasks).find((x) => x.kind === 'plan_returned')?.text).toContain('Tingkat capaian')
      const seen = await page()
      expect(seen.current).toMatchObject({
        number: 1,
        state: 'returned',
        returnNote: 'Tingkat capaian tujuan 2 belum dapat dilihat.',
      })
      expect((await page(cast.nurse)).current).toBeNull()
      const second = await rizal().call('plans.start', { caseId })
      expect(second.number).toBe(2)
      expect((await page()).current).toMatchObject({
        number: 2,
        state: 'draft',
        body: { discussedOn: null, goals: [{ id: GOALS[0] }, { id: GOALS[1] }, { id: GOALS[2] }] },
      })
      planId = second.planId
      const body = ks01(t)
      const better = {
        ...body,
        goals: body.goals.map((g, i) =>
          i === 1 ? { ...g, levels: { ...g.levels, '0': 'terdaftar di PAUD bulan Juli' } } : g,
        ),
      }
      await rizal().call('plans.saveDraft', { planId, body: better, version: 1 })
      const diff = await t.as(cast.head).call('plans.diff', { planId })
      expect(diff.against).toMatchObject({ number: 1, state: 'returned' })
      expect(diff.goals.changed).toEqual([
        {
          id: GOALS[1],
          fields: [{ field: 'level0', before: 'Anak masuk PAUD: bisa', after: 'terdaftar di PAUD bulan Juli' }],
        },
      ])
    })

    it('is approved by the head: the gates stand and every step becomes a task with its window and owner', async () => {
      await rizal().call('plans.propose', { planId, version: 2 })
      await signAll(t, planId)
      expect(await t.as(cast.head).call('plans.approve', { planId, version: 3 })).toEqual({ tasks: 3 })
      expect(await standing()).toEqual(GATES)
      const tasks = await t.ownerSql(
        `select owner_id, owner_role, from_on::text, due_on::text from tasks where case_id = $1 and kind = 'plan_step' and done_at is null order by owner_id = $2 desc`,
        [caseId, t.as(cast.sewing).id],
      )
      expect(tasks.map((x) => x['owner_id'])).toEqual([t.as(cast.sewing).id, rizal().id, rizal().id])
      expect(tasks[0]).toMatchObject({ from_on: '2026-02-02', due_on: '2026-03-31' })
      expect((await page()).inForce).toMatchObject({ number: 2, state: 'approved', decidedBy: 'Ratna' })
      expect((await page()).current).toBeNull()
      expect((await t.as(cast.head).call('cases.move', { caseId, to: 'intervention' })).stage).toBe('intervention')
    })

    it('does not say that there is one to who only helps in a class', async () => {
      const seen = await page(cast.nurse)
      expect([seen.inForce, seen.current, seen.assessment, seen.ratings, seen.people]).toEqual([
        null,
        null,
        null,
        [],
        [],
      ])
      expect(await t.as(cast.sewing).refused('plans.page', { caseId })).toBe('not_found')
      for (const who of [cast.nurse, cast.sewing]) {
        expect(await t.as(who).refused('plans.diff', { planId })).toBe('not_found')
        expect(await t.as(who).refused('plans.version', { planId })).toBe('not_found')
      }
      expect(await t.as(elsewhere.stranger).refused('plans.version', { planId })).toBe('not_found')
      expect(await t.as(elsewhere.stranger).refused('plans.diff', { planId })).toBe('not_found')
      expect(await t.as(cast.guard).refused('plans.page', { caseId })).toBe('not_allowed')
    })
  })
}
