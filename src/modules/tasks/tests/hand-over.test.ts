import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { giveTask } from '../../../../tests/support/task-named.ts'
import { openInData } from '../../clients/tests/support.ts'
import { leaveTasks, takeTasks } from '../hand-over.ts'

describe('the tasks of somebody who leaves a case', () => {
  let t: TestApp
  let caseId: string
  let elsewhere: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    elsewhere = await openInData(t, { honorific: 'Ibu', callName: 'Rukmini', birthYear: 1991 })
  })
  afterAll(() => t.close())

  const ask = (of: string, kind: string, ownerId: string) =>
    t.as(cast.rizal).within((ctx) => giveTask(ctx, kind, { caseId: of, ownerId }))
  const owners = async (of = caseId) =>
    (
      await t.ownerSql<{ kind: string; owner_id: string | null; owner_role: string | null }>(
        'select kind, owner_id, owner_role from tasks where case_id = $1 and done_at is null order by kind',
        [of],
      )
    ).map((r) => [r.kind, r.owner_id, r.owner_role])
  const kindsFor = async (who: { username: string }) => {
    const home = await t.as(who).call('tasks.home', {})
    return [...home.people.flatMap((p) => p.tasks), ...home.missed, ...home.open].map((x) => x.kind)
  }

  it('wait for the role when the responsible worker goes, and are taken by the next one', async () => {
    const [rizal, wulan] = [t.as(cast.rizal).id, t.as(cast.wulan).id]
    await ask(caseId, 'tell_family', rizal)
    const done = await ask(caseId, 'look_at_note', rizal)
    await t.as(cast.rizal).call('tasks.finish', { taskId: done })
    await ask(elsewhere, 'tell_family', rizal)
    await t.as(cast.head).within((ctx) => leaveTasks(ctx, caseId, rizal))
    expect(await owners()).toEqual([['tell_family', null, 'social_worker']])
    expect(await owners(elsewhere)).toEqual([['tell_family', rizal, null]]) // her other cases stay hers

    await t.as(cast.head).within((ctx) => takeTasks(ctx, caseId, wulan))
    expect(await owners()).toEqual([['tell_family', wulan, null]])
    expect(await kindsFor(cast.wulan)).toContain('tell_family')
  })

  it('of a colleague beside her go to the responsible worker, not to every social worker', async () => {
    const { id } = t.as(cast.psychologist)
    const rizal = t.as(cast.rizal).id
    await t.as(cast.head).call('access.assign', { caseId: elsewhere, personId: id, part: 'psychologist' })
    await ask(elsewhere, 'review_mediation', id)
    await t.as(cast.rizal).call('access.unassign', { caseId: elsewhere, personId: id })
    expect(await owners(elsewhere)).toContainEqual(['review_mediation', rizal, null])
  })

  it('are left with whoever carried her long ago: only the last hands over', async () => {
    const [head, wulan] = [t.as(cast.head).id, t.as(cast.wulan).id]
    await t.ownerSql(`update tasks set owner_id = $1 where case_id = $2 and kind = 'tell_family'`, [head, caseId])
    // past times on the team, beside the guards that let nobody write them
    const was = (personId: string, until: string) =>
      t.ownerSql(
        `begin; set local session_replication_role = replica;
         insert into case_team (centre_id, membership_id, case_id, person_id, part, from_at, until_at, assigned_by)
         values ('${t.as(cast.head).centreId}', gen_random_uuid(), '${caseId}', '${personId}', 'responsible', '2026-01-01T00:00:00Z', '${until}', '${personId}'); commit`,
      )
    await was(head, '2026-01-02T00:00:00Z')
    await was(t.as(cast.rizal).id, '2026-01-11T00:00:00Z')
    await t.as(cast.head).within((ctx) => takeTasks(ctx, caseId, wulan))
    expect(await owners()).toContainEqual(['tell_family', head, null])
  })

  it('of other roles are not taken: the nurse’s stays the nurse’s', async () => {
    await t.as(cast.rizal).within((ctx) => giveTask(ctx, 'screen_health', { caseId }))
    await t.as(cast.head).within((ctx) => takeTasks(ctx, caseId, t.as(cast.wulan).id))
    expect(await owners()).toContainEqual(['screen_health', null, 'nurse'])
  })
})
