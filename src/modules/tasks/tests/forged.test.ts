import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { openInHouse } from '../../sessions/tests/support.ts'

type Who = { username: string }

/** security-cases.md 4.2 R70: by SQL nobody did in the name of another what waits in a list, nor at another hour. */
describe('a task that is marked as done by SQL', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInHouse(t, 'Suryani')
    const { id: personId } = t.as(cast.psychologist)
    await t.as(cast.head).call('access.assign', { caseId, personId, part: 'psychologist' })
  })
  afterAll(() => t.close())

  const id = (who: Who) => t.as(who).id
  const ask = (kind: string, owner: Who = cast.rizal) =>
    t.as(cast.rizal).within((ctx) => giveTask(ctx, kind, { caseId, ownerId: id(owner) }))
  const set = (who: Who, taskId: string, sql: string, ...more: unknown[]) =>
    t.as(who).sql(`update tasks set ${sql} where task_id = $1 returning done_by`, [taskId, ...more])
  const row = async (taskId: string) =>
    (await t.ownerSql('select owner_id, done_by, made_at, done_at from tasks where task_id = $1', [taskId]))[0]
  const byRealClock = async (work: () => Promise<unknown>) => {
    await t.ownerSql('update sec.settings set given_clock = false')
    try {
      await work()
    } finally {
      await t.ownerSql('update sec.settings set given_clock = true')
    }
  }

  it('R70 was done by whoever says so, and by no colleague whom she names', async () => {
    const taskId = await ask('tell_family')
    expect(await set(cast.rizal, taskId, 'done_at = now(), done_by = $2', id(cast.head))).toEqual([
      { done_by: id(cast.rizal) },
    ])
    const other = await ask('tell_family')
    await set(cast.rizal, other, 'done_by = $2', id(cast.head))
    expect(await row(other)).toMatchObject({ done_by: null, done_at: null })
  })

  it('R70 is not ended for a colleague whose word it waits for, nor taken from her list first', async () => {
    for (const kind of ['own_words', 'look_at_note', 'next_step_in_note']) {
      const taskId = await ask(kind, cast.psychologist)
      const mine = id(cast.rizal)
      await expect(set(cast.rizal, taskId, 'done_at = now()'), kind).rejects.toThrow('not_allowed')
      await expect(set(cast.rizal, taskId, 'owner_id = $2', mine), kind).rejects.toThrow('not_allowed')
      await expect(set(cast.rizal, taskId, 'owner_id = $2, done_at = now()', mine), kind).rejects.toThrow('not_allowed')
      await set(cast.psychologist, taskId, 'done_at = now()')
    }
    // of the head, by role
    const look = await t.as(cast.rizal).within((ctx) => giveTask(ctx, 'read_mediation_override', { caseId }))
    await expect(set(cast.rizal, look, 'done_at = now()')).rejects.toThrow('not_allowed')
    await expect(set(cast.rizal, look, `owner_role = 'social_worker'`)).rejects.toThrow('not_allowed')
    const decision = await t.as(cast.rizal).within((ctx) => giveTask(ctx, 'approve_plan', { caseId }))
    await expect(set(cast.rizal, decision, `owner_role = 'coordinator'`)).rejects.toThrow('not_allowed')
    await set(cast.head, look, 'done_at = now()')
  })

  it('R70 stays done, and its days stay as they were asked for', async () => {
    const taskId = await ask('tell_family')
    await set(cast.rizal, taskId, 'done_at = now()')
    for (const sql of ['done_at = null', 'done_at = now()', 'owner_id = null'])
      await expect(set(cast.rizal, taskId, sql), sql).rejects.toThrow('already_done')
    await expect(set(cast.rizal, taskId, `due_on = '2027-01-01'`)).rejects.toThrow('permission denied')
  })

  it('R70 was asked for and done at the hour of the database, which is one in one breath', async () => {
    const taskId = await ask('tell_family')
    await byRealClock(async () => {
      await t.as(cast.rizal).within(async (ctx) => {
        await ctx.client.query(`update tasks set done_at = '2020-01-01' where task_id = $1`, [taskId])
        await ctx.client.query('select pg_sleep(0.01)')
        await ctx.client.query(
          `insert into tasks (centre_id, task_id, case_id, kind, owner_id, made_at) values (sec.centre(), gen_random_uuid(), $1, 'tell_family', sec.person(), '2020-01-01')`,
          [caseId],
        )
      })
    })
    const hours = await t.ownerSql(
      `select d.done_at > now() - interval '1 minute' as is_now, d.done_at = m.made_at as is_one from tasks d join tasks m on m.case_id = d.case_id and m.made_at > now() - interval '1 minute'
        where d.task_id = $1`,
      [taskId],
    )
    expect(hours).toEqual([{ is_now: true, is_one: true }])
  })
})
