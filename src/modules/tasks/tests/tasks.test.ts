import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { TASKS } from '../../../app/tasks.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('a task', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
  })
  afterAll(() => t.close())

  const ask = (kind: string) =>
    t.as(cast.rizal).within((ctx) => giveTask(ctx, kind, { caseId, ownerId: ctx.actor.personId }))
  const row = async (taskId: string) =>
    (await t.ownerSql('select done_at, done_by from tasks where task_id = $1', [taskId]))[0]

  it('is ticked by a person only when nothing else shows that it was done', async () => {
    for (const kind of ['first_night_unsafe', 'tell_family', 'absence_tell_head', 'aftercare_next_step']) {
      const taskId = await ask(kind)
      await t.as(cast.rizal).call('tasks.finish', { taskId })
      expect((await row(taskId))?.['done_by']).toBe(t.as(cast.rizal).id)
    }
    for (const kind of ['finish_assessment', 'hold_review', 'sign_receipt_minute', 'write_plan', 'ask_consent_again']) {
      const taskId = await ask(kind)
      expect(await t.as(cast.rizal).refused('tasks.finish', { taskId })).toBe('ends_with_its_work')
      expect((await row(taskId))?.['done_at']).toBeNull()
    }
  })

  it('of a decision is never ticked: the decision ends it', async () => {
    const decisions = TASKS.filter((x) => x.decision)
    expect(decisions.length).toBeGreaterThan(4)
    expect(decisions.filter((x) => x.ticked)).toEqual([])
    const taskId = await t.as(cast.rizal).within((ctx) => giveTask(ctx, 'approve_plan', { caseId }))
    expect(await t.as(cast.head).refused('tasks.finish', { taskId })).toBe('ends_with_its_work')
    expect((await t.as(cast.head).call('tasks.waiting', {})).places).toContainEqual({ path: '/persetujuan', count: 1 })
  })

  it('keeps who did it first, and is not done by whom it does not belong to', async () => {
    const taskId = await t
      .as(cast.rizal)
      .within((ctx) => giveTask(ctx, 'look_at_note', { caseId, ownerId: t.as(cast.nurse).id }))
    await t.as(cast.nurse).call('tasks.finish', { taskId })
    const done = await row(taskId)
    t.pass({ minutes: 10 })
    expect(await t.as(cast.nurse).refused('tasks.finish', { taskId })).toBe('already_done')
    expect(await row(taskId)).toEqual(done)
    const other = await ask('tell_family')
    expect(await t.as(cast.nurse).refused('tasks.finish', { taskId: other })).toBe('not_found')
  })

  it('pressed by two at once is done by one of them', async () => {
    const taskId = await ask('tell_family')
    await t.as(cast.head).call('tasks.home', {})
    const press = (who: { username: string }) =>
      t
        .as(who)
        .call('tasks.finish', { taskId })
        .then(
          () => 'done',
          (e: { refusal: { code: string } }) => e.refusal.code,
        )
    expect((await Promise.all([press(cast.rizal), press(cast.head)])).sort()).toEqual(['already_done', 'done'])
  })

  it('of one’s own words needs a day that is still to come, and stands in nobody’s list but the worker’s', async () => {
    const step = { caseId, text: 'Antar ke puskesmas' }
    for (const dueOn of ['2026-01-11', '1900-01-01', '0001-01-01'])
      expect(await t.as(cast.rizal).refused('tasks.add', { ...step, dueOn })).toBe('due_in_the_past')
    const guard = { ...step, dueOn: '2026-01-20', ownerId: t.as(cast.guard).id }
    expect((await t.as(cast.head).raw('tasks.add', guard)).body.refusal.code).toBe('invalid_input')
    const { taskId } = await t.as(cast.head).call('tasks.add', { ...step, dueOn: '2026-01-12' })
    const { tasks } = await t.as(cast.rizal).call('tasks.ofCase', { caseId })
    expect(tasks.find((x) => x.taskId === taskId)).toMatchObject({ owner: 'Rizal', mayFinish: true })
  })

  it('is offered to be ticked to whoever may tick it, and to nobody else who sees it', async () => {
    const { id: personId } = t.as(cast.psychologist)
    await t.as(cast.head).call('access.assign', { caseId, personId, part: 'psychologist' })
    const hers = await ask('tell_family')
    const offered = async (who: (typeof cast)[keyof typeof cast]) =>
      (await t.as(who).call('tasks.ofCase', { caseId })).tasks.find((x) => x.taskId === hers)?.mayFinish
    expect(await offered(cast.rizal)).toBe(true)
    expect(await offered(cast.head)).toBe(true)
    expect(await offered(cast.psychologist)).toBe(false)
    expect(await t.as(cast.psychologist).refused('tasks.finish', { taskId: hers })).toBe('not_allowed')
  })

  it('of a colleague is not said to be done by the worker of the case', async () => {
    const ownerId = t.as(cast.psychologist).id
    const taskId = await t
      .as(cast.rizal)
      .within((ctx) => giveTask(ctx, 'own_words', { caseId, ownerId, text: 'Telepon psikiater' }))
    const { tasks } = await t.as(cast.rizal).call('tasks.ofCase', { caseId })
    expect(tasks.find((x) => x.taskId === taskId)).toMatchObject({ owner: 'Dian', isMine: false, mayFinish: false })
    const of = await t.as(cast.psychologist).call('tasks.ofCase', { caseId })
    expect(of.tasks.find((x) => x.taskId === taskId)?.isMine).toBe(true)
    expect(await t.as(cast.rizal).refused('tasks.finish', { taskId })).toBe('not_allowed')
    await t.as(cast.psychologist).call('tasks.finish', { taskId })
  })
})
