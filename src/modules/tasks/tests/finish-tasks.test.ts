import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { giveTask, taskNamed } from '../../../../tests/support/task-named.ts'
import { isByWork } from '../../../kernel/task.ts'
import { noteOf, openInHouse } from '../../sessions/tests/support.ts'
import { finishTasks, withdrawTasks } from '../facts.ts'

/** Work that is done asks for nothing any more, in whosever list it stood. */
describe('a task whose work is done', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
  })
  afterAll(() => t.close())

  const ask = (kind: string, more: { ownerId?: string; id?: string } = {}) =>
    t.as(cast.rizal).within((ctx) => giveTask(ctx, kind, { caseId, ownerId: ctx.actor.personId, ...more }))
  const finish = (who: { username: string }, kinds: readonly string[], id?: string) =>
    t.as(who).within((ctx) => finishTasks(ctx, caseId, kinds.map(taskNamed).filter(isByWork), id))
  const isOpen = async (taskId: string) =>
    (await t.ownerSql('select done_at from tasks where task_id = $1', [taskId]))[0]?.['done_at'] === null

  it('ends also when a colleague did it who may not touch the list of its owner', async () => {
    const taskId = await ask('re_explain', { ownerId: t.as(cast.sewing).id })
    await t.as(cast.nurse).call('sessions.saveNote', { ...noteOf(caseId), kind: 're_explanation' })
    expect(await isOpen(taskId)).toBe(false)
    const [row] = await t.ownerSql('select done_by from tasks where task_id = $1', [taskId])
    expect(row).toEqual({ done_by: t.as(cast.nurse).id })
  })

  it('ends for administration as for the social worker', async () => {
    const taskId = await ask('register_arrival')
    await finish(cast.administration, ['register_arrival'])
    expect(await isOpen(taskId)).toBe(false)
  })

  it('ends only for the record that it is about, when one is given', async () => {
    const [one, other] = [await ask('tell_outcome', { id: 'a' }), await ask('tell_outcome', { id: 'b' })]
    await finish(cast.psychologist, ['tell_outcome'], 'a')
    expect([await isOpen(one), await isOpen(other)]).toEqual([false, true])
  })

  it('what was asked of somebody in words, or waits for the head’s decision, is nobody else’s to end', async () => {
    const kinds = ['approve_plan', 'own_words', 'look_at_note', 'write_plan', 'screen_health']
    const asked = await Promise.all(kinds.map((kind) => ask(kind)))
    const withdraw = (who: { username: string }) =>
      t.as(who).within((ctx) => withdrawTasks(ctx, caseId, kinds.map(taskNamed)))
    await withdraw(cast.psychologist)
    for (const taskId of asked) expect(await isOpen(taskId)).toBe(true)
    await withdraw(cast.rizal)
    expect(await isOpen(asked[1] ?? '')).toBe(false)
  })

  it('is not ended by SQL that a companion, a guard or the keeper of the machine slips in, nor by a role that does other work', async () => {
    const kinds = ['register_arrival', 'hold_review', 're_explain', 'absence_tell_head', 'approve_plan', 'own_words']
    const asked = await Promise.all(kinds.map((kind) => ask(kind)))
    const sql = `select sec.finish_tasks($1, $2, null, now())`
    for (const who of [cast.sewing, cast.guard, cast.admin]) await t.as(who).sql(sql, [caseId, kinds])
    expect(await Promise.all(asked.map(isOpen))).toEqual(kinds.map(() => true))
    await t.as(cast.nurse).sql(sql, [caseId, kinds])
    expect(await Promise.all(asked.map(isOpen))).toEqual([true, true, false, false, true, true])
  })

  it('stands in the chain under who ended it, when it stood in the list of another', async () => {
    const ended = () =>
      t.ownerSql(
        `select person_id, details from audit_entries where case_id = $1 and kind = 'tasks.done' order by seq desc`,
        [caseId],
      )
    await ask('register_arrival')
    await finish(cast.administration, ['register_arrival', 'own_words'])
    const [last, ...before] = await ended()
    expect(last?.['person_id']).toBe(t.as(cast.administration).id)
    expect(last?.['details']).toMatchObject({ kinds: expect.arrayContaining(['register_arrival']) })
    await finish(cast.administration, ['register_arrival'])
    expect(await ended()).toHaveLength(before.length + 1)
  })
})
