import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { headStays } from './head-stays.ts'
import { caseOfRizal, inviteNew, lastEvents } from './house.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
beforeEach(() => t.stepUp(cast.head))

describe('people and their roles', () => {
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

  it('A31 A61 guests need the day on which they go, and are nobody on the day after', async () => {
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

  it('A35 get a role and lose it, with its keys, at the next request', async () => {
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
      [
        { group_code: 'intake' },
        { group_code: 'money' },
        { group_code: 'names' },
        { group_code: 'registry' },
        { group_code: 'staff' },
      ],
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
})

// one server: this part goes on where the other ended
headStays(() => t)
