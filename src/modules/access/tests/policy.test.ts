import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { newId } from '../../../kernel/id.ts'
import { caseOfRizal } from './house.ts'

/** What SQL of the application could do to roles and keys, whoever is at the keyboard. */
describe('roles and keys as rows', () => {
  let t: TestApp
  let caseId: string
  const everybody = Object.values(cast)
  beforeAll(async () => {
    t = await startApp()
    caseId = await caseOfRizal(t)
  })
  afterAll(() => t.close())
  const rows = (who: { username: string }, sql: string, values: unknown[] = []) => t.as(who).sql(sql, values)

  it('a role is granted and ended by the head alone with a proof, and by plain SQL by nobody', async () => {
    for (const who of everybody) {
      const { id } = t.as(who)
      const grant = t
        .as(who)
        .within((ctx) =>
          ctx.door('grant_role', newId(ctx.now), id, 'guard', ctx.now.toString(), null, ctx.now.toString()),
        )
      if (who === cast.head) await expect(grant).resolves.toEqual([])
      else await expect(grant).rejects.toThrow(/not_allowed/)
      for (const sql of [
        `insert into role_grants (centre_id, grant_id, person_id, role, from_at, granted_by) values (sec.centre(), gen_random_uuid(), sec.person(), 'guard', now(), sec.person())`,
        `update role_grants set role = 'head'`,
        'update role_grants set until_at = now()',
        'delete from role_grants',
      ])
        await expect(rows(who, sql)).rejects.toThrow(/permission denied/)
    }
  })

  it('the last lasting head stays, also when the function is asked with a proof', async () => {
    const head = t.as(cast.head)
    const [grant] = await rows(cast.head, `select grant_id from role_grants where role = 'head'`)
    await expect(
      head.within((ctx) =>
        ctx.door('end_grants', [String(grant?.['grant_id'])], ctx.now.toString(), ctx.now.toString()),
      ),
    ).rejects.toThrow(/last_head/)
    await expect(t.as(cast.admin).within((ctx) => ctx.door('dismiss', head.id, ctx.now.toString()))).rejects.toThrow(
      /last_head/,
    )
  })

  it('a key of a group is seen by its holder and the head, and given by members of that group', async () => {
    for (const who of [cast.rizal, cast.nurse, cast.coordinator, cast.admin]) {
      const seen = await rows(who, 'select distinct person_id from keys.group_members')
      expect(seen.every((r) => r.person_id === t.as(who).id)).toBe(true)
    }
    const give = (who: { username: string }, code: string) =>
      t.as(who).within((ctx) => ctx.door('put_member', code, 1, t.as(cast.guard).id, 'x'))
    await expect(give(cast.nurse, 'health')).resolves.toEqual([true])
    for (const code of ['leaders', 'registry', 'head', 'emergency']) {
      await expect(give(cast.nurse, code)).rejects.toThrow(/not_allowed/)
      await expect(give(cast.rizal, code)).rejects.toThrow(/not_allowed/)
    }
    await expect(give(cast.rizal, 'health')).rejects.toThrow(/not_allowed/)
    await expect(give(cast.admin, 'staff')).rejects.toThrow(/not_allowed/)
    for (const who of [cast.rizal, cast.nurse, cast.head])
      for (const sql of [
        'delete from keys.group_members',
        `insert into keys.group_members (centre_id, group_code, generation, person_id, wrapped) values (sec.centre(), 'health', 1, sec.person(), 'x')`,
        `insert into keys.groups (centre_id, group_code, generation, public_key, private_by_centre) values (sec.centre(), 'leaders', 2, 'x', 'x')`,
        'update keys.data_keys set is_current = false',
      ])
        await expect(rows(who, sql)).rejects.toThrow(/permission denied/)
  })

  it('a wrapped key of a case is seen by its person and by the groups it was wrapped to', async () => {
    const kinds = async (who: { username: string }) =>
      (
        await rows(
          who,
          `select distinct d.class from keys.key_wraps w join keys.data_keys d using (centre_id, kid) where w.case_id = $1 order by 1`,
          [caseId],
        )
      ).map((r) => r.class)
    expect(await kinds(cast.rizal)).toEqual(['display', 'identity'])
    expect(await kinds(cast.wulan)).toEqual(['display'])
    expect(await kinds(cast.administration)).toEqual(['display', 'identity'])
    for (const who of [cast.guard, cast.admin, cast.privacy, cast.socialOffice, cast.ended, elsewhere.head])
      expect(await kinds(who)).toEqual([])
  })

  it('the halves of the emergency key are in no reach, and the database gives its half only while an opening lasts', async () => {
    for (const who of [cast.rizal, cast.head, cast.admin])
      await expect(rows(who, 'select * from sec.emergency_halves')).rejects.toThrow(/permission denied/)
    expect(await rows(cast.wulan, 'select sec.glass_half(now()) as half')).toEqual([{ half: null }])
    expect(await rows(cast.wulan, 'select * from sec.glass_wraps($1, now())', [caseId])).toEqual([])
    await expect(
      t
        .as(cast.coordinator)
        .within((ctx) => ctx.door('put_emergency_half', t.as(cast.coordinator).id, Buffer.alloc(32))),
    ).rejects.toThrow(/not_allowed/)
  })

  it('dismissal and review by their functions ask who is asking', async () => {
    const dismiss = (who: { username: string }) =>
      t.as(who).within((ctx) => ctx.door('dismiss', t.as(cast.wulan).id, ctx.now.toString()))
    const review = (who: { username: string }) =>
      t.as(who).within((ctx) => ctx.door('review_opening', caseId, 'right', ctx.now.toString()))
    for (const who of [cast.rizal, cast.coordinator, cast.privacy])
      await expect(dismiss(who)).rejects.toThrow(/not_allowed/)
    for (const who of [cast.rizal, cast.admin]) await expect(review(who)).rejects.toThrow(/not_allowed/)
  })
})
