import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { caseOfRizal, inviteNew, lastEvents } from './house.ts'

describe('people and their roles', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())
  beforeEach(() => t.stepUp(cast.head))

  const find = async (callName: string) =>
    (await t.as(cast.head).call('access.people', {})).people.find((p) => p.callName === callName)

  it('are listed with their roles of today and the cases they carry', async () => {
    await caseOfRizal(t)
    expect(await find('Rizal')).toMatchObject({
      username: 'rizal',
      roles: ['social_worker'],
      caseload: 1,
      isActive: true,
      waitsForKey: false,
    })
    expect((await find('Nina'))?.roles).toEqual([]) // her posting ended yesterday
    expect((await t.as(elsewhere.head).call('access.people', {})).people.map((p) => p.callName)).not.toContain('Rizal')
    expect(await t.as(cast.socialOffice).refused('access.people', {})).toBe('not_allowed')
  })

  it('tells whoever sees no case no number of cases, instead of none', async () => {
    const { people } = await t.as(cast.admin).call('access.people', {})
    expect(people.length).toBeGreaterThan(5)
    expect(new Set(people.map((p) => p.caseload))).toEqual(new Set([null]))
  })

  it('names of accounts are for the head and the technician only', async () => {
    const seen = (await t.as(cast.rizal).call('access.people', {})).people
    expect(seen.filter((p) => p.username !== null).map((p) => p.callName)).toEqual(['Rizal'])
    expect(
      (await t.as(cast.admin).call('access.people', {})).people.find((p) => p.callName === 'Ratna')?.username,
    ).toBe('ratna')
  })

  it('come in with a card that they made themselves and that works at once', async () => {
    const made = await inviteNew(t, 'lestari', 'Lestari', ['social_worker'])
    expect([made.card.passphrase.split(' ').length, made.card.totpQr.startsWith('<svg'), made.pending]).toEqual([
      6,
      true,
      [],
    ])
    const me = await t.as(made).call('auth.me', {})
    expect(me.account?.roles).toEqual(['social_worker'])
    expect(await lastEvents(t, 1)).toEqual(['access.invited'])
    // she holds the key of the house staff: she reads names, and no story
    expect((await t.as(made).call('cases.list', {})).items.map((i) => i.label)).toContain('Suryani')
  })

  it('cannot be invited with a name in use, here, elsewhere or by somebody who has left', async () => {
    const ask = (username: string) =>
      t
        .as(cast.head)
        .refused('access.invite', { person: { name: 'X', callName: 'X', username }, roles: ['social_worker'] })
    expect(await ask('rizal')).toBe('username_taken')
    expect(await ask('peksos2')).toBe('username_taken')
    const gone = await inviteNew(t, 'pergi', 'Pergi', ['instructor'])
    await t.as(cast.head).call('access.dismiss', { personId: gone.personId })
    expect(await ask('pergi')).toBe('username_taken')
  })

  it('guests need the day on which they go, and are nobody on the day after', async () => {
    const person = { name: 'Tamu', callName: 'Tamu', username: 'tamu' }
    expect(await t.as(cast.head).refused('access.invite', { person, roles: ['volunteer'] })).toBe('end_date_needed')
    const guest = await inviteNew(t, 'tamu', 'Tamu', ['auditor'], '2026-01-14')
    expect(await find('Tamu')).toMatchObject({ grants: [{ role: 'auditor', untilOn: '2026-01-14', signsAs: null }] })
    t.travelTo('2026-01-14T16:30:00Z') // half past eleven in the evening of the 14th in Indralaya
    expect((await t.as(guest).call('audit.verify', {})).firstBroken).toBeNull()
    t.travelTo('2026-01-14T17:00:01Z')
    expect(await t.as(guest).refused('audit.verify', {})).toBe('not_allowed')
  })

  it('get no role that ends before it begins', async () => {
    const person = { name: 'Lewat', callName: 'Lewat', username: 'lewat' }
    await t.stepUp(cast.head)
    const yesterday = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().subtract({ days: 1 }).toString()
    for (const untilOn of [yesterday, '2020-01-01']) {
      expect(await t.as(cast.head).refused('access.invite', { person, roles: ['volunteer'], untilOn })).toBe(
        'end_date_past',
      )
      expect(
        await t
          .as(cast.head)
          .refused('access.grantRole', { personId: t.as(cast.wulan).id, role: 'coordinator', untilOn }),
      ).toBe('end_date_past')
    }
    expect(await find('Lewat')).toBeUndefined()
  })

  it('hold a role longer when it is given again, with a later day or without one', async () => {
    const { id } = t.as(cast.wulan)
    const give = (untilOn?: string) => ({ personId: id, role: 'coordinator' as const, ...(untilOn && { untilOn }) })
    const ends = async () => (await find('Wulan'))?.grants.find((g) => g.role === 'coordinator')
    await t.as(cast.head).call('access.grantRole', give('2026-02-01'))
    await t.as(cast.head).call('access.grantRole', give('2026-03-01'))
    expect(await ends()).toEqual({ role: 'coordinator', untilOn: '2026-03-01', signsAs: null })
    expect(await t.as(cast.head).refused('access.grantRole', give('2026-02-10'))).toBe('already_holds')
    await t.as(cast.head).call('access.grantRole', give())
    expect(await ends()).toEqual({ role: 'coordinator', untilOn: null, signsAs: null })
    expect(await t.as(cast.head).refused('access.grantRole', give('2026-04-01'))).toBe('already_holds')
    await t.as(cast.head).call('access.endRole', { personId: id, role: 'coordinator' })
  })

  it('get a role and lose it, with its keys, at the next request', async () => {
    const { id } = t.as(cast.administration)
    const story = async () =>
      t
        .as(cast.administration)
        .sql(`select 1 from keys.group_members where group_code = 'leaders' and person_id = $1`, [id])
    await t.as(cast.administration).call('drafts.list', {}) // her session stays the same through all of it
    expect(await t.as(cast.administration).refused('access.openings', {})).toBe('not_allowed')
    await t.as(cast.head).call('access.grantRole', { personId: id, role: 'coordinator' })
    expect((await t.as(cast.administration).call('access.openings', {})).openings).toEqual([])
    expect(await story()).toHaveLength(1)
    await t.as(cast.head).call('access.endRole', { personId: id, role: 'coordinator' })
    expect(await t.as(cast.administration).refused('access.openings', {})).toBe('not_allowed')
    expect(await story()).toHaveLength(0)
    expect(await t.ownerSql(`select group_code from keys.group_members where person_id = $1 order by 1`, [id])).toEqual(
      [{ group_code: 'intake' }, { group_code: 'names' }, { group_code: 'registry' }, { group_code: 'staff' }],
    )
    expect((await lastEvents(t, 4)).filter((k) => k !== 'access.denied')).toEqual(
      expect.arrayContaining(['access.role_ended']),
    )
  })

  it('cannot get the same role twice, nor lose one that they do not have', async () => {
    const { id } = t.as(cast.rizal)
    expect(await t.as(cast.head).refused('access.grantRole', { personId: id, role: 'social_worker' })).toBe(
      'already_holds',
    )
    expect(await t.as(cast.head).refused('access.endRole', { personId: id, role: 'nurse' })).toBe('not_found')
    expect(await t.as(cast.head).refused('access.grantRole', { personId: id, role: 'volunteer' })).toBe(
      'end_date_needed',
    )
    expect(
      await t.as(cast.head).refused('access.grantRole', { personId: t.as(elsewhere.stranger).id, role: 'nurse' }),
    ).toBe('not_found')
  })

  it('keep a head: the last one cannot end her own post', async () => {
    expect(await t.as(cast.head).refused('access.endRole', { personId: t.as(cast.head).id, role: 'head' })).toBe(
      'last_head',
    )
    await t.as(cast.head).call('access.grantRole', { personId: t.as(cast.coordinator).id, role: 'head' })
    await t.as(cast.head).call('access.endRole', { personId: t.as(cast.head).id, role: 'head' })
    expect(await t.as(cast.head).refused('access.grantRole', { personId: t.as(cast.rizal).id, role: 'nurse' })).toBe(
      'not_allowed',
    )
    await t.stepUp(cast.coordinator)
    await t.as(cast.coordinator).call('access.grantRole', { personId: t.as(cast.head).id, role: 'head' })
    await t.as(cast.coordinator).call('access.endRole', { personId: t.as(cast.coordinator).id, role: 'head' })
    expect(
      await t.ownerSql(
        `select count(*)::int as n from keys.group_members where person_id = $1 and group_code in ('head', 'emergency')`,
        [t.as(cast.head).id],
      ),
    ).toEqual([{ n: 2 }])
  })

  it('keep a head who lasts: one until a day is not enough', async () => {
    await t.as(cast.head).call('access.grantRole', {
      personId: t.as(cast.coordinator).id,
      role: 'head',
      untilOn: '2026-12-31',
    })
    const own = { personId: t.as(cast.head).id, role: 'head' as const }
    expect(await t.as(cast.head).refused('access.endRole', own)).toBe('last_head')
    await t.as(cast.head).call('access.endRole', { personId: t.as(cast.coordinator).id, role: 'head' })
  })

  it('keep a head when two heads end each other’s role in the same moment', async () => {
    await t.as(cast.head).call('access.grantRole', { personId: t.as(cast.coordinator).id, role: 'head' })
    await t.stepUp(cast.coordinator)
    const end = (who: { username: string }, whom: { username: string }) =>
      t
        .as(who)
        .call('access.endRole', { personId: t.as(whom).id, role: 'head' })
        .then(
          () => 'ended',
          () => 'refused',
        )
    const answers = await Promise.all([end(cast.head, cast.coordinator), end(cast.coordinator, cast.head)])
    expect(answers.sort()).toEqual(['ended', 'refused'])
    const heads = (
      await t.ownerSql<{ person_id: string }>(
        `select person_id from role_grants where role = 'head' and until_at is null and centre_id = $1`,
        [t.as(cast.head).centreId],
      )
    ).map((r) => r.person_id)
    expect(heads).toHaveLength(1)
    if (heads[0] !== t.as(cast.head).id) {
      await t.as(cast.coordinator).call('access.grantRole', { personId: t.as(cast.head).id, role: 'head' })
      await t.as(cast.coordinator).call('access.endRole', { personId: t.as(cast.coordinator).id, role: 'head' })
    }
  })

  it('losing the social worker’s role leaves her cases to the head, with their keys taken away', async () => {
    const caseId = await caseOfRizal(t, 'Rukmini')
    await t.as(cast.head).call('access.endRole', { personId: t.as(cast.rizal).id, role: 'social_worker' })
    expect(await t.ownerSql('select responsible_id from cases where case_id = $1', [caseId])).toEqual([
      { responsible_id: null },
    ])
    expect(
      await t.ownerSql('select count(*)::int as n from keys.key_wraps where person_id = $1', [t.as(cast.rizal).id]),
    ).toEqual([{ n: 0 }])
    const tasks = (await t.as(cast.head).call('tasks.home', {})).people.flatMap((p) => p.tasks.map((x) => x.kind))
    expect(tasks).toContain('assign_social_worker')
    await t.as(cast.head).call('access.grantRole', { personId: t.as(cast.rizal).id, role: 'social_worker' })
    await t.as(cast.head).call('access.assign', { caseId, personId: t.as(cast.rizal).id, part: 'responsible' })
    expect(
      await t.ownerSql(
        `select count(*)::int as n from tasks where kind = 'assign_social_worker' and case_id = $1 and done_at is null`,
        [caseId],
      ),
    ).toEqual([{ n: 0 }])
  })

  it('are changed by the head alone, with a fresh second factor', async () => {
    for (const who of [cast.coordinator, cast.rizal, cast.administration, cast.admin, cast.privacy]) {
      expect(await t.as(who).refused('access.grantRole', { personId: t.as(cast.rizal).id, role: 'head' })).toBe(
        'not_allowed',
      )
      expect(
        await t
          .as(who)
          .refused('access.invite', { person: { name: 'X', callName: 'X', username: 'xyz' }, roles: ['head'] }),
      ).toBe('not_allowed')
    }
    t.pass({ minutes: 6 })
    expect(await t.as(cast.head).refused('access.grantRole', { personId: t.as(cast.rizal).id, role: 'nurse' })).toBe(
      'step_up_needed',
    )
  })

  it('A37 and A38: the technician cannot make herself anything, in the application or by SQL', async () => {
    const admin = t.as(cast.admin)
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
