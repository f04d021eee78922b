import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'
import { openInHouse, withGoals } from '../../sessions/tests/support.ts'

describe('the timetable', () => {
  let t: TestApp
  let [sewing, salon, room, hall] = ['', '', '', '']
  const of = (more: object) => ({
    ...{ kind: 'skills' as const, title: 'Jahit A', meantFor: 'group' as const, groupId: sewing },
    ...{ onDay: '2026-01-14', starts: '13:00', ends: '15:00', placeId: room, delivererId: t.as(cast.sewing).id },
    ...more,
  })
  const plan = (more: object = {}) => t.as(cast.classes).call('programme.saveSession', of(more))
  const refused = (more: object) => t.as(cast.classes).refused('programme.saveSession', of(more))
  const groupOf = async (name: string, track: 'sewing' | 'salon') =>
    (await t.as(cast.coordinator).call('programme.saveGroup', { name, track, fromOn: '2026-01-12' })).groupId
  const placeOf = async (name: string) =>
    (await t.as(cast.coordinator).call('places.saveResource', { kind: 'place', name, isInUse: true })).resourceId
  const weekOf = (who: (typeof cast)[keyof typeof cast], onDay = '2026-01-14') =>
    t.as(who).call('programme.week', { onDay })

  beforeAll(async () => {
    t = await startApp()
    await t.as(cast.coordinator).call('centres.loadHolidays', { year: 2026 })
    sewing = await groupOf('Jahit A', 'sewing')
    salon = await groupOf('Salon A', 'salon')
    room = await placeOf('Ruang jahit')
    hall = await placeOf('Aula')
  })
  afterAll(() => t.close())

  it('is planned with group, place and deliverer', async () => {
    await plan()
    const { mondayOn, days, sessions } = await weekOf(cast.coordinator)
    expect([mondayOn, days.length]).toEqual(['2026-01-12', 7])
    expect(days.find((d) => d.onDay === '2026-01-16')?.holiday).toMatch(/Isra/)
    expect(sessions).toMatchObject([
      { title: 'Jahit A', group: 'Jahit A', place: 'Ruang jahit', deliverer: 'Ani', starts: '13:00', clashes: [] },
    ])
    expect(await t.as(cast.guard).refused('programme.week', { onDay: '2026-01-14' })).toBe('not_allowed')
    expect(await t.as(cast.houseMother).refused('programme.saveSession', of({}))).toBe('not_allowed')
    expect((await t.as(elsewhere.head).call('programme.week', { onDay: '2026-01-14' })).sessions).toEqual([])
  })

  it('names what stands in the way before anything is saved, with a way out, and saves none of it', async () => {
    const slot = { onDay: '2026-01-14', starts: '14:00', ends: '16:00', kind: 'skills', meantFor: 'group' } as const
    const asked = { ...slot, groupId: salon, placeId: room, delivererId: t.as(cast.sewing).id }
    const found = await t.as(cast.classes).call('programme.clashes', { slot: asked })
    expect(found.clashes).toMatchObject([
      { what: 'place', other: { title: 'Jahit A', starts: '13:00' } },
      { what: 'deliverer', other: { title: 'Jahit A' } },
    ])
    expect(found.ways).toEqual([{ onDay: '2026-01-12', placeId: room, place: 'Ruang jahit' }])
    expect(await refused({ groupId: salon, starts: '14:00', ends: '16:00' })).toBe('clashes')
    expect(await refused({ starts: '15:00', ends: '14:00' })).toBe('times_backwards')
    expect(await refused({ onDay: '2026-02-30' })).toBe('invalid_input')
    expect(await refused({ onDay: '2026-01-16', starts: '08:00', ends: '09:00' })).toBe('clashes')
    expect(await refused({ delivererId: randomUUID() })).toBe('not_found')
    const { sessions } = await weekOf(cast.classes)
    expect(sessions).toHaveLength(1)
  })

  it('takes a series as one row a session; the days that clash are left out when that is asked', async () => {
    const weekly = { starts: '08:00', ends: '09:30', repeats: true, weekdays: ['wed', 'fri'], untilOn: '2026-01-23' }
    expect(await refused(weekly)).toBe('clashes') // 16 January is a holiday
    const { sessionIds, leftOut } = await plan({ ...weekly, leavesOut: true })
    expect([sessionIds.length, leftOut]).toEqual([3, ['2026-01-16']])
    expect(await refused({ ...weekly, untilOn: '2026-01-01' })).toBe('series_backwards')
    expect(await refused({ ...weekly, weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], untilOn: '2027-01-20' })).toBe(
      'series_too_long',
    )
    const [first] = (await weekOf(cast.classes)).sessions.filter((s) => s.isSeries)
    const change = { sessionId: first?.sessionId, version: 1, starts: '08:30', ends: '09:45', scope: 'following' }
    expect(await refused({ ...change, onDay: '2026-01-16' })).toBe('clashes') // the first would be on the holiday: none is moved
    expect((await plan(change)).sessionIds).toHaveLength(3)
    expect((await weekOf(cast.classes, '2026-01-21')).sessions.map((s) => s.starts)).toEqual(['08:30', '08:30'])
    const cancel = { sessionId: first?.sessionId ?? '', version: 2, withFollowing: true }
    expect(await t.as(cast.classes).call('programme.cancelSession', cancel)).toEqual({ count: 3 })
    expect(await t.as(cast.classes).refused('programme.cancelSession', cancel)).toBe('session_cancelled')
    expect((await weekOf(cast.classes)).sessions).toHaveLength(1)
  })

  it('changes one session by its version, and the second of two who change it is told and sees the other’s', async () => {
    const [one] = (await weekOf(cast.classes)).sessions
    const moved = { sessionId: one?.sessionId, version: 1, placeId: hall }
    await plan(moved)
    await expect(plan({ ...moved, starts: '13:30' })).rejects.toMatchObject({
      refusal: { code: 'stale_version', theirs: { placeId: hall, place: 'Aula', starts: '13:00', version: 2 } },
    })
    expect((await weekOf(cast.classes)).sessions).toMatchObject([{ place: 'Aula', version: 2 }])
    expect(await refused({ ...moved, sessionId: randomUUID() })).toBe('not_found')
  })

  it('gives a place, a deliverer and a group to one of many who press at the same moment', async () => {
    await t.as(cast.coordinator).signIn()
    const at = (i: number) => of({ onDay: '2026-01-20', title: `Jahit ${i}`, groupId: i % 3 ? sewing : salon })
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        t.as(i % 2 ? cast.coordinator : cast.classes).call('programme.saveSession', at(i)),
      ),
    )
    const why = answers.flatMap((a) => (a.status === 'rejected' ? [String(a.reason)] : []))
    expect(why.filter((w) => !/clashes/.test(w))).toEqual([])
    expect(answers.filter((a) => a.status === 'fulfilled')).toHaveLength(1)
  })

  it('is kept by the database when nobody has looked before: an hour of a place, a deliverer, a group is there once', async () => {
    const insert = (column: string, value: string) =>
      t.ownerSql(
        `insert into scheduled_sessions (centre_id, session_id, on_day, starts, ends, kind, title, meant_for, ${column}, saved_by, saved_at)
           select centre_id, gen_random_uuid(), '2026-01-20', '14:30', '16:00', 'physical', 'Senam', $1, $2, person_id, now()
           from people where person_id = $3`,
        [column === 'group_id' ? 'group' : 'some', value, t.as(cast.classes).id],
      )
    const [taken] = (await weekOf(cast.classes, '2026-01-20')).sessions
    await expect(insert('place_id', room)).rejects.toThrow('scheduled_sessions__place_once')
    await expect(insert('deliverer_id', t.as(cast.sewing).id)).rejects.toThrow('scheduled_sessions__deliverer_once')
    await expect(insert('group_id', taken?.groupId ?? '')).rejects.toThrow('women_elsewhere')
  })

  it('has women in its groups, and none in two that meet at the same hour', async () => {
    const caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    expect(await t.as(cast.coordinator).refused('programme.enrol', { groupId: sewing, caseIds: [caseId] })).toBe(
      'not_in_house',
    )
    await livesHere(t, caseId, cast.rizal)
    expect(await t.as(cast.classes).refused('programme.enrol', { groupId: sewing, caseIds: [caseId] })).toBe(
      'no_plan_yet',
    )
    expect((await t.as(cast.classes).call('programme.group', { groupId: sewing })).waiting).toMatchObject([{ caseId }])
    await withGoals(t, caseId, [])
    expect((await t.as(cast.classes).call('programme.group', { groupId: sewing })).others).toMatchObject([{ caseId }])
    expect(await t.as(cast.classes).call('programme.enrol', { groupId: sewing, caseIds: [caseId] })).toEqual({
      count: 1,
    })
    expect(await t.as(cast.rizal).refused('programme.enrol', { groupId: sewing, caseIds: [caseId] })).toBe(
      'already_in_group',
    )
    expect(await t.as(cast.wulan).refused('programme.enrol', { groupId: salon, caseIds: [caseId] })).toBe('not_allowed')
    const { members } = await t.as(cast.sewing).call('programme.group', { groupId: sewing })
    expect(members.map((m) => m.label)).toEqual(['Suryani'])
    expect((await t.as(cast.wulan).call('programme.group', { groupId: sewing })).members).toEqual([])
    await plan({ onDay: '2026-01-21', groupId: salon, placeId: hall, delivererId: t.as(cast.salon).id })
    await plan({ onDay: '2026-01-21', starts: '10:00', ends: '12:00' })
    expect((await t.as(cast.rizal).call('programme.enrol', { groupId: salon, caseIds: [caseId] })).count).toBe(1)
    expect(await refused({ onDay: '2026-01-21', starts: '14:00', ends: '16:00' })).toBe('clashes')
    const [member] = (await t.as(cast.classes).call('programme.group', { groupId: salon })).members
    await t.as(cast.classes).call('programme.leaveGroup', { memberId: member?.memberId ?? '' })
    await plan({ onDay: '2026-01-21', starts: '14:00', ends: '16:00' })
    expect(await t.as(cast.rizal).refused('programme.enrol', { groupId: salon, caseIds: [caseId] })).toBe(
      'groups_meet_together',
    )
  })

  it('has no title and no group by the name of a woman, and of a protected one none is published; places, groups and colleagues are named', async () => {
    await livesHere(t, await openInHouse(t, 'Rukmini'), cast.rizal)
    const free = { onDay: '2026-01-22', starts: '08:00', ends: '09:00', placeId: undefined, delivererId: undefined }
    expect(await refused({ ...free, title: 'Kelas RUKMINI' })).toBe('names_somebody')
    const named = { name: 'Rukmini', fromOn: '2026-01-12' }
    expect(await t.as(cast.classes).refused('programme.saveGroup', named)).toBe('names_somebody')
    const [s] = (await plan({ ...free, title: 'Jahit A dengan Ani' })).sessionIds
    // a woman who came after it was written: it is not published before it is called otherwise
    await openInHouse(t, 'Dahlia', { protectedCode: 'R-9' })
    await t.ownerSql(`update scheduled_sessions set title = 'Dahlia dan kawan' where session_id = $1`, [s])
    const weekOn = '2026-01-19'
    const version = async () => (await weekOf(cast.classes, weekOn)).plan?.version ?? 0
    await t.as(cast.classes).call('programme.proposeWeek', { weekOn, version: await version() })
    const publish = async () => t.as(cast.head).refused('programme.publishWeek', { weekOn, version: await version() })
    expect(await publish()).toBe('names_somebody')
    expect(await t.ownerSql('select session_id from published_sessions')).toEqual([])
  })

  it('says which class lacks something before it opens; whoever stands in it looks', async () => {
    const { notReady } = await weekOf(cast.classes)
    expect(notReady).toMatchObject([
      { name: 'Jahit A', missing: ['place', 'tools', 'material', 'instructor', 'budget'] },
    ])
    for (const item of ['place', 'tools', 'material', 'instructor', 'budget'] as const)
      await t.as(cast.sewing).call('programme.checkClass', { groupId: sewing, item, isReady: item !== 'budget' })
    expect((await weekOf(cast.classes)).notReady).toMatchObject([{ missing: ['budget'] }])
    expect((await t.as(cast.rizal).call('programme.group', { groupId: sewing })).readiness?.[0]).toMatchObject({
      ...{ item: 'place', isReady: true, checkedBy: 'Ani' },
    })
    const item = { groupId: sewing, item: 'place' as const, isReady: true }
    expect(await t.as(cast.rizal).refused('programme.checkClass', item)).toBe('not_allowed')
  })
})
