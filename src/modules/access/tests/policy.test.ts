import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
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

  it('a role is granted and ended by the head alone, and never taken back or dated anew', async () => {
    for (const who of everybody) {
      const { id, centreId } = t.as(who)
      const grant = rows(
        who,
        `insert into role_grants (centre_id, grant_id, person_id, role, from_at, until_at, granted_by) values ($1, gen_random_uuid(), $2, 'guard', now(), now(), $2)`,
        [centreId, id],
      )
      if (who === cast.head) await expect(grant).resolves.toEqual([])
      else await expect(grant).rejects.toThrow(/row-level security/)
      await expect(rows(who, `update role_grants set role = 'head'`)).rejects.toThrow(/permission denied/)
      await expect(rows(who, 'delete from role_grants')).rejects.toThrow(/permission denied/)
    }
    expect(await rows(cast.rizal, `update role_grants set until_at = null returning 1`)).toEqual([])
  })

  it('a key of a group is seen by its holder and the head, and given by members of that group', async () => {
    for (const who of [cast.rizal, cast.nurse, cast.coordinator, cast.admin]) {
      const seen = await rows(who, 'select distinct person_id from keys.group_members')
      expect(seen.every((r) => r.person_id === t.as(who).id)).toBe(true)
    }
    const give = (who: { username: string }, code: string) =>
      rows(
        who,
        `insert into keys.group_members (centre_id, group_code, generation, person_id, wrapped) values ($1, $2, 9, $3, 'x')`,
        [t.as(who).centreId, code, t.as(cast.wulan).id],
      )
    await expect(give(cast.nurse, 'health')).resolves.toEqual([])
    for (const code of ['leaders', 'registry', 'head', 'emergency']) {
      await expect(give(cast.nurse, code)).rejects.toThrow(/row-level security/)
      await expect(give(cast.rizal, code)).rejects.toThrow(/row-level security/)
    }
    await expect(give(cast.rizal, 'health')).rejects.toThrow(/row-level security/)
    await expect(give(cast.admin, 'staff')).rejects.toThrow(/row-level security/)
    for (const who of [cast.rizal, cast.nurse, cast.admin])
      expect(await rows(who, 'delete from keys.group_members returning 1')).toEqual([])
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
      rows(cast.coordinator, `select sec.put_emergency_half($1, '\\x00')`, [t.as(cast.coordinator).id]),
    ).rejects.toThrow(/not_allowed/)
  })

  it('dismissal and review by their functions ask who is asking', async () => {
    for (const who of [cast.rizal, cast.coordinator, cast.privacy])
      await expect(rows(who, 'select sec.dismiss($1, now())', [t.as(cast.wulan).id])).rejects.toThrow(/not_allowed/)
    for (const who of [cast.rizal, cast.admin])
      await expect(rows(who, `select sec.review_opening($1, 'right', now())`, [caseId])).rejects.toThrow(/not_allowed/)
    await expect(t.pool.query('select sec.dismiss($1, now())', [t.as(cast.wulan).id])).rejects.toThrow()
  })
})
