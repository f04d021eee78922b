import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { openInData } from '../../clients/tests/support.ts'

/** Everybody of the cast who can sign in. */
const STAFF = Object.values(cast).filter((m) => m !== cast.ended)

describe('what waits', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    const caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await t.as(cast.rizal).within((ctx) => giveTask(ctx, 'approve_plan', { caseId }))
  })
  afterAll(() => t.close())

  it('is for every role of the cast what its pages show: "nothing waits" is said by these numbers alone', async () => {
    for (const who of STAFF) {
      const me = t.as(who)
      const { places } = await me.call('tasks.waiting', {})
      const at = (path: string) => places.find((p) => p.path === path)?.count ?? 0
      const home = await me.call('tasks.home', {})
      const now = home.people.flatMap((p) => p.tasks).length + home.missed.length
      expect(at('/beranda'), who.username).toBe(now)
      expect(at('/persetujuan'), who.username).toBe((await me.call('tasks.approvals', {})).items.length)
    }
  })
})

describe('Beranda', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await t.ownerSql('update tasks set done_at = now(), done_by = owner_id where done_at is null')
    await t.as(cast.rizal).within(async (ctx) => {
      const day = (n: number) => ctx.today.add({ days: n }).toString()
      const add = (text: string, fromOn: string, dueOn?: string) =>
        giveTask(ctx, 'plan_step', { caseId, text, fromOn, ...(dueOn && { dueOn }) })
      await add('dalam seminggu', day(-2), day(7))
      await add('tanpa batas', day(-2))
      await add('masih lama', day(-2), day(8))
      await add('terlewat', day(-9), day(-1))
      await add('mulai lusa', day(2), day(20))
    })
  })
  afterAll(() => t.close())

  it('tells those who lead what is late in the whole house and whose it is, and none of the words', async () => {
    for (const leader of [cast.head, cast.coordinator])
      expect((await t.as(leader).call('tasks.late', {})).tasks).toMatchObject([
        { kind: 'plan_step', owner: 'Rizal', text: null, who: { label: 'Suryani' }, dueOn: '2026-01-11' },
      ])
    expect(await t.as(cast.rizal).refused('tasks.late', {})).toBe('not_allowed')
  })

  it('says that there is more when it does not show all that is late', async () => {
    const of = async () => {
      const { tasks, isCut } = await t.as(cast.head).call('tasks.late', {})
      return [tasks.length, isCut]
    }
    expect(await of()).toEqual([1, false])
    await t.ownerSql(`insert into tasks (centre_id, task_id, case_id, kind, owner_id, due_on, made_at)
      select centre_id, gen_random_uuid(), case_id, kind, owner_id, due_on, made_at from tasks, generate_series(1, 300)
      where done_at is null and due_on = '2026-01-11'`)
    expect(await of()).toEqual([300, true])
    await t.ownerSql(
      `delete from tasks where task_id not in (select task_id from task_texts) and due_on = '2026-01-11'`,
    )
  })

  it('asks today for what ends within a week, shows the rest apart, and says what each step is', async () => {
    const home = await t.as(cast.rizal).call('tasks.home', {})
    const of = (tasks: readonly { text: string | null }[]) => tasks.map((x) => x.text)
    expect(of(home.people.flatMap((p) => p.tasks))).toEqual(['dalam seminggu', 'tanpa batas'])
    expect(of(home.open)).toEqual(['masih lama'])
    expect(of(home.missed)).toEqual(['terlewat'])
    expect(home.open[0]?.who).toEqual({ honorific: 'Ibu', label: 'Suryani', isProtected: false })
    expect(home.soon).toHaveLength(1)
  })

  it('shows what is urgent first, and on one day by the hour', async () => {
    await t.as(cast.rizal).within(async (ctx) => {
      const dueOn = ctx.today.toString()
      for (const [kind, hour] of [
        ['absence_try_safe_contact', 4],
        ['first_night_unsafe', 2],
      ] as const)
        await giveTask(ctx, kind, {
          caseId,
          ownerId: ctx.actor.personId,
          dueOn,
          dueAt: ctx.now.add({ hours: hour }).toString(),
        })
    })
    const home = await t.as(cast.rizal).call('tasks.home', {})
    const shown = home.people.flatMap((p) => p.tasks).map((x) => x.kind)
    expect(shown.slice(0, 2)).toEqual(['first_night_unsafe', 'absence_try_safe_contact'])
  })
})
