import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import { gateStands, openCaseInAssessment } from '../../assessments/tests/support.ts'
import {
  eventsOf,
  GOALS,
  holdConference,
  ks01,
  openCaseInPlan,
  openTasks,
  proposed,
  STEPS,
  signAll,
} from './support.ts'

const GATES = [
  'goals_complete',
  'plan_signed_by_client',
  'plan_signed_by_social_worker',
  'plan_signed_by_coordinator',
  'plan_approved_by_head',
]

describe('a plan', () => {
  let t: TestApp
  let caseId: string
  let planId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openCaseInPlan(t)
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const page = (who: (typeof cast)[keyof typeof cast] = cast.rizal) => t.as(who).call('plans.page', { caseId })
  const standing = async () => {
    const found = []
    for (const gate of GATES) if (await gateStands(t, caseId, gate)) found.push(gate)
    return found
  }
  const refusalOf = async (work: Promise<unknown>) => {
    const error = await work.catch((e: unknown) => e)
    if (!(error instanceof Refused)) throw new Error('it was let through')
    return error.refusal
  }

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
    expect([seen.inForce, seen.current, seen.assessment, seen.ratings, seen.people]).toEqual([null, null, null, [], []])
    expect(await t.as(cast.sewing).refused('plans.page', { caseId })).toBe('not_found')
    for (const who of [cast.nurse, cast.sewing]) {
      expect(await t.as(who).refused('plans.diff', { planId })).toBe('not_found')
      expect(await t.as(who).refused('plans.version', { planId })).toBe('not_found')
    }
    expect(await t.as(elsewhere.stranger).refused('plans.version', { planId })).toBe('not_found')
    expect(await t.as(elsewhere.stranger).refused('plans.diff', { planId })).toBe('not_found')
    expect(await t.as(cast.guard).refused('plans.page', { caseId })).toBe('not_allowed')
  })

  it('is revised by a new version: what is taken out needs a reason, what is done stays done, the rest becomes work anew', async () => {
    const step = (await page()).steps.find((s) => s.stepId === STEPS[0])
    await t.as(cast.sewing).call('tasks.finish', { taskId: step?.taskId ?? '' })
    const third = await rizal().call('plans.start', { caseId })
    const { body, version } = (await page()).current ?? {}
    if (!body || !version) throw new Error('there is a draft')
    const less = { ...body, discussedOn: '2026-01-12', goals: body.goals.slice(0, 2) }
    await rizal().call('plans.saveDraft', { planId: third.planId, body: less, version })
    expect(
      (await refusalOf(rizal().call('plans.propose', { planId: third.planId, version: version + 1 }))).params?.[
        'missing'
      ],
    ).toEqual([{ code: 'plan_removal_reason', params: { count: 1 } }])
    await rizal().call('plans.saveDraft', {
      planId: third.planId,
      body: { ...less, removalReasons: { [GOALS[2]]: 'Ia sudah tidur nyenyak.' } },
      version: version + 1,
    })
    await rizal().call('plans.propose', { planId: third.planId, version: version + 2 })
    const diff = await t.as(cast.head).call('plans.diff', { planId: third.planId })
    expect(diff.against).toMatchObject({ number: 2, state: 'approved' })
    expect(diff.goals.removed).toEqual([
      { id: GOALS[2], herWords: 'Tidur lebih baik', reason: 'Ia sudah tidur nyenyak.' },
    ])
    expect(diff.unexplained).toEqual([])
    await signAll(t, third.planId)
    expect(await t.as(cast.head).call('plans.approve', { planId: third.planId, version: version + 3 })).toEqual({
      tasks: 1,
    })
    const seen = await page()
    expect(seen.versions.map((v) => [v.number, v.state])).toEqual([
      [3, 'approved'],
      [2, 'superseded'],
      [1, 'returned'],
    ])
    expect(seen.steps.find((s) => s.stepId === STEPS[0])).toMatchObject({
      taskId: step?.taskId,
      doneAt: expect.any(String),
    })
    expect(seen.steps.find((s) => s.stepId === STEPS[1])?.doneAt).toBeNull()
    expect(await openTasks(t, caseId)).toEqual(['plan_step'])
  })

  it('is told on the timeline by her goals, to those who hold the key', async () => {
    const told = async (who: (typeof cast)['rizal' | 'nurse']) =>
      (await t.as(who).call('cases.timeline', { caseId, group: 'stage' })).items.find(
        (i) => i.kind === 'plans.approved',
      )
    expect((await told(cast.rizal))?.text).toBe('“Buka usaha jahit”\n“Anak masuk PAUD”')
    expect(await told(cast.nurse)).toBeUndefined()
    const plain =
      JSON.stringify(
        await t.ownerSql(`select details from audit_entries where case_id = $1 and kind like 'plans.%'`, [caseId]),
      ) + JSON.stringify(await t.ownerSql(`select params from tasks`))
    expect(plain).not.toMatch(/jahit|PAUD|nyenyak|Tingkat/)
  })

  it('is not begun or written for a closed case', async () => {
    await t.ownerSql(`update cases set state = 'closed' where case_id = $1`, [caseId])
    expect(await rizal().refused('plans.start', { caseId })).toBe('case_closed')
    const other = await openCaseInPlan(t, 'Murni')
    const draft = await rizal().call('plans.start', { caseId: other })
    await t.ownerSql(`update cases set state = 'closed' where case_id = $1`, [other])
    const saving = { planId: draft.planId, body: ks01(t), version: 1 }
    expect(await rizal().refused('plans.saveDraft', saving)).toBe('case_closed')
  })

  it('in a house whose only coordinator is gone is signed a second time by the head, who still cannot approve her own proposal', async () => {
    const other = await openCaseInPlan(t, 'Aminah')
    await t.ownerSql(`update role_grants set until_at = $1 where role = 'coordinator'`, [t.time.now.toString()])
    const id = await proposed(t, other)
    await holdConference(t, other).catch(() =>
      toldBy(t, cast.head, 'conferences.cc2_held', { caseId: other, subject: ['cases', other] }),
    )
    await rizal().call('plans.sign', {
      planId: id,
      signer: 'client',
      manner: 'spoken',
      witnessId: t.as(cast.houseMother).id,
    })
    await rizal().call('plans.sign', { planId: id, signer: 'social_worker' })
    await t.as(cast.head).call('plans.sign', { planId: id, signer: 'coordinator' })
    await t.ownerSql(`alter table plans disable trigger plans__10_move`)
    await t.ownerSql(`update plans set proposed_by = $2 where plan_id = $1`, [id, t.as(cast.head).id])
    await t.ownerSql(`alter table plans enable trigger plans__10_move`)
    expect(await t.as(cast.head).refused('plans.approve', { planId: id, version: 3 })).toBe('own_proposal')
    expect(
      await t.as(cast.head).refused('plans.return', { planId: id, note: 'Dikembalikan untuk dilengkapi.', version: 3 }),
    ).toBe('own_proposal')
    await expect(
      t
        .as(cast.head)
        .sql(`update plans set state = 'approved', decided_at = now(), decided_by = $2 where plan_id = $1`, [
          id,
          rizal().id,
        ]),
    ).rejects.toThrow('plans__four_eyes')
    await t.ownerSql(`alter table plans disable trigger plans__10_move`)
    await t.ownerSql(`update plans set proposed_by = $2 where plan_id = $1`, [id, rizal().id])
    await t.ownerSql(`alter table plans enable trigger plans__10_move`)
    expect(await t.as(cast.head).call('plans.approve', { planId: id, version: 3 })).toEqual({ tasks: 3 })
  })
})
