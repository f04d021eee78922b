import { describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { caseOfRizal } from './house.ts'

/** What an ended role leaves behind, and who may end it: a house keeps a head. */
export function headStays(app: () => TestApp) {
  describe('people and their roles', () => {
    it('keep a head: the last one cannot end her own post', async () => {
      expect(
        await app()
          .as(cast.head)
          .refused('access.endRole', { personId: app().as(cast.head).id, role: 'head' }),
      ).toBe('last_head')
      await app()
        .as(cast.head)
        .call('access.grantRole', { personId: app().as(cast.coordinator).id, role: 'head' })
      await app()
        .as(cast.head)
        .call('access.endRole', { personId: app().as(cast.head).id, role: 'head' })
      expect(
        await app()
          .as(cast.head)
          .refused('access.grantRole', { personId: app().as(cast.rizal).id, role: 'nurse' }),
      ).toBe('not_allowed')
      await app().stepUp(cast.coordinator)
      await app()
        .as(cast.coordinator)
        .call('access.grantRole', { personId: app().as(cast.head).id, role: 'head' })
      await app()
        .as(cast.coordinator)
        .call('access.endRole', { personId: app().as(cast.coordinator).id, role: 'head' })
      expect(
        await app().ownerSql(
          `select count(*)::int as n from keys.group_members where person_id = $1 and group_code in ('head', 'emergency')`,
          [app().as(cast.head).id],
        ),
      ).toEqual([{ n: 2 }])
    })

    it('keep a head who lasts: one until a day is not enough', async () => {
      await app()
        .as(cast.head)
        .call('access.grantRole', {
          personId: app().as(cast.coordinator).id,
          role: 'head',
          untilOn: '2026-12-31',
        })
      const own = { personId: app().as(cast.head).id, role: 'head' as const }
      expect(await app().as(cast.head).refused('access.endRole', own)).toBe('last_head')
      await app()
        .as(cast.head)
        .call('access.endRole', { personId: app().as(cast.coordinator).id, role: 'head' })
    })

    it('keep a head when two heads end each other’s role in the same moment', async () => {
      await app()
        .as(cast.head)
        .call('access.grantRole', { personId: app().as(cast.coordinator).id, role: 'head' })
      await app().stepUp(cast.coordinator)
      const end = (who: { username: string }, whom: { username: string }) =>
        app()
          .as(who)
          .call('access.endRole', { personId: app().as(whom).id, role: 'head' })
          .then(
            () => 'ended',
            () => 'refused',
          )
      const answers = await Promise.all([end(cast.head, cast.coordinator), end(cast.coordinator, cast.head)])
      expect(answers.sort()).toEqual(['ended', 'refused'])
      const heads = (
        await app().ownerSql<{ person_id: string }>(
          `select person_id from role_grants where role = 'head' and until_at is null and centre_id = $1`,
          [app().as(cast.head).centreId],
        )
      ).map((r) => r.person_id)
      expect(heads).toHaveLength(1)
      if (heads[0] !== app().as(cast.head).id) {
        await app()
          .as(cast.coordinator)
          .call('access.grantRole', { personId: app().as(cast.head).id, role: 'head' })
        await app()
          .as(cast.coordinator)
          .call('access.endRole', { personId: app().as(cast.coordinator).id, role: 'head' })
      }
    })

    it('losing the social worker’s role leaves her cases to the head, with their keys taken away', async () => {
      const caseId = await caseOfRizal(app(), 'Rukmini')
      await app()
        .as(cast.head)
        .call('access.endRole', { personId: app().as(cast.rizal).id, role: 'social_worker' })
      expect(await app().ownerSql('select responsible_id from cases where case_id = $1', [caseId])).toEqual([
        { responsible_id: null },
      ])
      expect(
        await app().ownerSql('select count(*)::int as n from keys.key_wraps where person_id = $1', [
          app().as(cast.rizal).id,
        ]),
      ).toEqual([{ n: 0 }])
      const tasks = (await app().as(cast.head).call('tasks.home', {})).people.flatMap((p) => p.tasks.map((x) => x.kind))
      expect(tasks).toContain('assign_social_worker')
      await app()
        .as(cast.head)
        .call('access.grantRole', { personId: app().as(cast.rizal).id, role: 'social_worker' })
      await app()
        .as(cast.head)
        .call('access.assign', { caseId, personId: app().as(cast.rizal).id, part: 'responsible' })
      expect(
        await app().ownerSql(
          `select count(*)::int as n from tasks where kind = 'assign_social_worker' and case_id = $1 and done_at is null`,
          [caseId],
        ),
      ).toEqual([{ n: 0 }])
    })

    it('are changed by the head alone, with a fresh second factor', async () => {
      for (const who of [cast.coordinator, cast.rizal, cast.administration, cast.admin, cast.privacy]) {
        expect(
          await app()
            .as(who)
            .refused('access.grantRole', { personId: app().as(cast.rizal).id, role: 'head' }),
        ).toBe('not_allowed')
        expect(
          await app()
            .as(who)
            .refused('access.invite', { person: { name: 'X', callName: 'X', username: 'xyz' }, roles: ['head'] }),
        ).toBe('not_allowed')
      }
      app().pass({ minutes: 6 })
      expect(
        await app()
          .as(cast.head)
          .refused('access.grantRole', { personId: app().as(cast.rizal).id, role: 'nurse' }),
      ).toBe('step_up_needed')
    })

    it('A37 and A38: the technician cannot make herself anything, in the application or by SQL', async () => {
      const admin = app().as(cast.admin)
      await expect(
        admin.sql(
          `insert into role_grants (centre_id, grant_id, person_id, role, from_at, granted_by) values ($1, gen_random_uuid(), $2, 'head', now(), $2)`,
          [admin.centreId, admin.id],
        ),
      ).rejects.toThrow(/permission denied/)
      await expect(
        admin.sql(
          `insert into keys.group_members (centre_id, group_code, generation, person_id, wrapped) values ($1, 'leaders', 1, $2, 'x')`,
          [admin.centreId, admin.id],
        ),
      ).rejects.toThrow(/permission denied/)
    })
  })
}
