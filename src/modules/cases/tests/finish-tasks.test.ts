import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { noteOf, openInHouse } from '../../sessions/tests/support.ts'
import { addTask, finishTasks } from '../facts.ts'

/** Work that is done asks for nothing any more, in whosever list it stood. */
describe('a task whose work is done', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
  })
  afterAll(() => t.close())

  const ask = (kind: string, more: { ownerId?: string; ownerRole?: string; link?: string } = {}) =>
    t.as(cast.rizal).within((ctx) => addTask(ctx, { kind, caseId, ownerId: ctx.actor.personId, ...more }))
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
    await t.as(cast.administration).within((ctx) => finishTasks(ctx, caseId, ['register_arrival']))
    expect(await isOpen(taskId)).toBe(false)
  })

  it('ends only where the link says, when one is given', async () => {
    const [one, other] = [await ask('tell_outcome', { link: '/a' }), await ask('tell_outcome', { link: '/b' })]
    await t.as(cast.nurse).within((ctx) => finishTasks(ctx, caseId, ['tell_outcome'], '/a'))
    expect([await isOpen(one), await isOpen(other)]).toEqual([false, true])
  })

  it('what waits for the head’s decision, or was asked of somebody in words, is nobody else’s to end', async () => {
    const asked = [await ask('approve_plan', { ownerRole: 'head' }), await ask('own_words'), await ask('look_at_note')]
    const kinds = ['approve_plan', 'own_words', 'look_at_note']
    await t.as(cast.nurse).within((ctx) => finishTasks(ctx, caseId, kinds))
    for (const taskId of asked) expect(await isOpen(taskId)).toBe(true)
    await t.as(cast.rizal).within((ctx) => finishTasks(ctx, caseId, ['own_words', 'look_at_note']))
    expect(await isOpen(asked[1] ?? '')).toBe(false)
  })

  it('is not ended from another centre, nor by whoever does not work with the women', async () => {
    const taskId = await ask('give_bed')
    const sql = `select sec.finish_tasks($1, array['give_bed'], null, now())`
    for (const who of [cast.guard, cast.admin])
      await expect(t.as(who).sql(sql, [caseId])).rejects.toThrow(/not_allowed/)
    expect(await isOpen(taskId)).toBe(true)
  })
})
