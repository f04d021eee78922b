import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { toldBy } from '../../../../tests/support/event-named.ts'
import { planDecided } from './plan-decided.ts'
import { ofThePlan, refusalOf } from './plan-story.ts'
import { planWritten } from './plan-written.ts'
import { GOALS, holdConference, ks01, openCaseInPlan, openTasks, proposed, STEPS, signAll } from './support.ts'

let t: TestApp
let caseId: string
beforeAll(async () => {
  t = await startApp()
  caseId = await openCaseInPlan(t)
})
afterAll(() => t.close())

// one server: each part goes on where the one before it ended
const at = () => ({ t, caseId })
planWritten(at)
planDecided(at)

describe('a plan', () => {
  const { rizal, page } = ofThePlan(at)

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

  it('is what her place in a group is for, to whoever reads it; the class hears neither the goal nor that one was chosen', async () => {
    const hana = t.as(cast.coordinator)
    const { groupId } = await hana.call('programme.saveGroup', { name: 'Jahit A', fromOn: '2026-01-05' })
    await hana.call('programme.enrol', { groupId, caseIds: [caseId] })
    const read = (who: (typeof cast)[keyof typeof cast] = cast.rizal) =>
      t.as(who).call('attendance.classGoals', { caseId })
    const { classes, goals, mayChoose } = await read()
    expect([goals.map((g) => g.goalId), mayChoose]).toEqual([[GOALS[0], GOALS[1]], true])
    expect(classes).toMatchObject([{ name: 'Jahit A', goalIds: [], version: 0, by: null }])
    const chosen = { caseId, memberId: classes[0]?.memberId ?? '', version: 0, goalIds: [GOALS[0]] }
    expect(await rizal().refused('attendance.chooseGoals', { ...chosen, goalIds: [GOALS[2]] })).toBe('not_her_goal')
    expect(await rizal().refused('attendance.chooseGoals', { ...chosen, memberId: groupId })).toBe('not_in_group')
    expect(await t.as(cast.sewing).refused('attendance.chooseGoals', chosen)).toBe('not_allowed')
    await rizal().call('attendance.chooseGoals', chosen)
    expect(await hana.refused('attendance.chooseGoals', chosen)).toBe('stale_version')
    await hana.call('attendance.chooseGoals', { ...chosen, version: 1, goalIds: [GOALS[0], GOALS[1]] })
    expect((await read()).classes).toMatchObject([{ goalIds: [GOALS[0], GOALS[1]], version: 2, by: 'Hana' }])
    expect((await page()).classes).toEqual({ [GOALS[0]]: ['Jahit A'], [GOALS[1]]: ['Jahit A'] })
    expect((await page(cast.nurse)).classes).toEqual({})
    for (const who of [cast.sewing, cast.classes, cast.nurse]) {
      expect(await t.as(who).refused('attendance.classGoals', { caseId })).toBe('not_allowed')
      expect(await t.as(who).sql('select * from class_goals')).toEqual([])
    }
    expect(await t.as(cast.wulan).sql('select * from class_goals')).toEqual([])
    const insert = `insert into class_goals (centre_id, member_id, case_id, goal_ids, chosen_by, chosen_at)
      values (sec.centre(), $1, $2, '{}', sec.person(), now())`
    const another = await openCaseInPlan(t, 'Murni')
    await expect(rizal().sql(insert, [chosen.memberId, another])).rejects.toThrow(/not_in_group/)
    await rizal().sql('update class_goals set chosen_by = $1', [hana.id])
    expect((await read()).classes).toMatchObject([{ by: 'Rizal' }])
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
