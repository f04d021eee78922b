import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventsOf, noteOf, openTasks } from '../../sessions/tests/support.ts'
import { type Class, classOfToday, TODAY } from './support.ts'

describe('the roll of a session of the timetable', () => {
  let t: TestApp
  let women: string[]
  let plannedId: string
  let plan: Class['plan']
  let rollOf: Class['rollOf']
  beforeAll(async () => {
    t = await startApp()
    ;({ women, plannedId, plan, rollOf } = await classOfToday(t))
  })
  afterAll(() => t.close())

  type Who = (typeof cast)[keyof typeof cast]
  const roll = (who: Who, id = plannedId) => t.as(who).call('groups.roll', { plannedId: id })
  const namesOf = (people: readonly { label: string }[]) => people.map((p) => p.label).toSorted()

  it('begins with its group, its hour and who gives it; whoever is not in the house is on no roll, and why is told to whoever may know', async () => {
    const [, , away = ''] = women
    await t.ownerSql(`update cases set presence = 'away', away_as = 'in_hospital' where case_id = $1`, [away])
    const hers = await roll(cast.sewing)
    expect(hers.planned).toMatchObject({
      title: 'Jahit A',
      onDay: TODAY,
      starts: '07:00',
      ends: '08:30',
      place: null,
      isPractice: true,
    })
    expect(hers.planned.delivererId).toBe(t.as(cast.sewing).id)
    expect(namesOf(hers.people)).toEqual(['Aminah', 'Halimah'])
    expect(hers.away).toMatchObject([{ label: 'Rohani', where: 'away' }])
    expect((await roll(cast.coordinator)).away).toMatchObject([{ label: 'Rohani', where: 'in_hospital' }])
    expect(JSON.stringify(hers)).not.toContain('hospital')
    await t.ownerSql(`update cases set presence = 'in_house', away_as = null where case_id = $1`, [away])
    expect(await t.as(cast.guard).refused('groups.roll', { plannedId })).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('groups.roll', { plannedId })).toBe('not_found')
  })

  it('says beside a name what she does not do that day, to whoever is told of it, and never why', async () => {
    const [her = ''] = women
    await t.as(cast.nurse).call('health.setLimit', { caseId: her, rule: 'no_chemicals', fromOn: TODAY, untilOn: TODAY })
    await t
      .as(cast.nurse)
      .call('health.setLimit', { caseId: her, rule: 'no_heat', fromOn: '2026-01-13', untilOn: '2026-01-20' })
    const avoids = async (who: Who) => (await roll(who)).people.flatMap((p) => p.avoids.map((rule) => [p.label, rule]))
    for (const who of [cast.sewing, cast.rizal])
      expect(await avoids(who), who.username).toEqual([['Aminah', 'no_chemicals']])
    expect((await t.as(cast.sewing).call('groups.people', {})).people.find((p) => p.caseId === her)?.avoids).toEqual([
      'no_chemicals',
    ])
    expect((await t.as(cast.salon).call('groups.people', {})).people.flatMap((p) => p.avoids)).toEqual([])
  })

  it('is asked of whoever gives it, and of no group in which nobody was on its day, or of which nobody is in the house', async () => {
    const empty = await t.as(cast.coordinator).call('programme.saveGroup', { name: 'Jahit B', fromOn: TODAY })
    const alone = await plan({ groupId: empty.groupId, title: 'Jahit B', starts: '10:00', ends: '11:00' })
    const named = async () => (await t.as(cast.sewing).call('attendance.mine', {})).sessions.map((s) => s.sessionId)
    expect([(await named()).includes(plannedId), (await named()).includes(alone)]).toEqual([true, false])
    await t.ownerSql(`update cases set presence = 'away', away_as = 'on_leave' where case_id = any ($1)`, [women])
    expect(await named()).not.toContain(plannedId)
    await t.ownerSql(`update cases set presence = 'in_house', away_as = null where case_id = any ($1)`, [women])
  })

  it('tells a worker who gives a session the whole group of it, and another worker none that is not hers', async () => {
    const talk = await plan({ title: 'Bimbingan', starts: '08:40', ends: '08:50', delivererId: t.as(cast.wulan).id })
    expect(namesOf((await roll(cast.wulan, talk)).people)).toEqual(['Aminah', 'Halimah', 'Rohani'])
    expect((await roll(cast.wulan)).people).toEqual([])
  })

  it('is found on the home of whoever gives it, until it is written', async () => {
    const mine = async () => (await t.as(cast.sewing).call('attendance.mine', {})).sessions
    expect(await mine()).toMatchObject([{ sessionId: plannedId, rollId: null }])
    const [a = '', b = ''] = women
    const people = [
      { caseId: a, mark: 'present' as const },
      { caseId: b, mark: 'excused' as const, reason: 'court' as const },
    ]
    const saved = await t.as(cast.sewing).call('groups.save', { ...rollOf({}), people })
    expect(saved).toMatchObject({ count: 2, attended: 1, differs: 0 })
    expect(await mine()).toMatchObject([{ sessionId: plannedId, rollId: saved.groupId }])
    const read = await t.as(cast.sewing).call('groups.read', { groupId: saved.groupId })
    expect(read).toMatchObject({ isLate: false, isOpen: false, rolls: [] })
    expect(read.people.map((p) => [p.label, p.mark, p.reason])).toEqual([
      ['Aminah', 'present', null],
      ['Halimah', 'excused', 'court'],
    ])
  })

  it('says that it was written on a later day than its session, and keeps the day of the session', async () => {
    const [a = ''] = women
    const at = { plannedId: await plan({ starts: '06:20', ends: '06:50' }), time: '06:20' }
    t.pass({ hours: 24 })
    const { groupId: late } = await t.as(cast.sewing).call('groups.save', rollOf({ [a]: 'present' }, at))
    t.pass({ hours: -24 })
    const page = await t.as(cast.coordinator).call('groups.read', { groupId: late })
    expect(page).toMatchObject({ isLate: true, savedBy: 'Ani' })
    const days = await t.ownerSql<{ on: string }>(
      `select details->>'on' as on from audit_entries where kind = 'groups.attended' and details->>'group' = $1`,
      [late],
    )
    expect(days).toEqual([{ on: TODAY }])
  })

  it('is refused on another day than its own, for a reason that excuses nobody, and for whoever was not there yet', async () => {
    const [a = '', , , d = ''] = women
    const refused = (marks: Parameters<typeof rollOf>[0], more: object = {}) =>
      t.as(cast.sewing).refused('groups.save', rollOf(marks, more))
    expect(await refused({ [a]: 'present' }, { on: '2026-01-11' })).toBe('not_that_day')
    const people = [{ caseId: a, mark: 'present', reason: 'court' }]
    expect(await refused({}, { people })).toBe('reason_of_excused')
    await t.ownerSql(`update cases set admitted_on = '2026-01-13' where case_id = $1`, [d])
    expect(await refused({ [d]: 'present' })).toBe('before_arrival')
  })

  it('has on its page the button of whoever is asked to explain it again: the task of that session ends', async () => {
    const [a = '', b = ''] = women // of her class: she reads who it is
    const mark = 'present' as const
    const people = [
      { caseId: a, mark, needsReexplaining: true },
      { caseId: b, mark },
    ]
    const held = rollOf({}, { people, plannedId: undefined })
    const { groupId } = await t.as(cast.rizal).call('groups.save', held)
    await t.as(cast.rizal).call('groups.save', held) // another day of which she followed nothing
    const page = async (who: Parameters<TestApp['as']>[0]) =>
      (await t.as(who).call('groups.read', { groupId })).people.map((p) => [p.caseId, p.mayExplain, p.explainedOn])
    expect((await page(cast.sewing)).toSorted()).toEqual(
      [
        [a, true, null],
        [b, false, null],
      ].toSorted(),
    )
    expect((await page(cast.houseMother)).filter(([, mayExplain]) => mayExplain)).toEqual([])
    const listed = (await t.as(cast.sewing).call('groups.read', { groupId })).people
    const { attendanceId = '', version = 0 } = listed.find((p) => p.caseId === a) ?? {}
    const other = listed.find((p) => p.caseId === b)?.attendanceId ?? ''
    expect(await t.as(cast.sewing).refused('groups.explain', { attendanceId: other, version })).toBe('not_asked')
    expect(await t.as(cast.guard).refused('groups.explain', { attendanceId, version })).toBe('not_allowed')
    const stale = { attendanceId, version: version + 1 }
    expect(await t.as(cast.sewing).refused('groups.explain', stale)).toBe('stale_version')
    expect(await openTasks(t, a)).toHaveLength(2)
    await t.as(cast.sewing).call('groups.explain', { attendanceId, version })
    expect(await openTasks(t, a)).toHaveLength(1)
    expect(await eventsOf(t, a)).toContain('groups.explained')
    expect(await t.as(cast.sewing).refused('groups.explain', { attendanceId, version })).toBe('explained_already')
    await t.as(cast.rizal).call('sessions.saveNote', { ...noteOf(a), kind: 're_explanation' })
    expect(await openTasks(t, a)).toEqual([])
    const left = await t.ownerSql(
      'select 1 from group_attendances where case_id = $1 and needs_reexplaining and explained_on is null',
      [a],
    )
    expect(left).toEqual([])
  })

  it('is missed from its first minute on, by whoever gives it and, with her name, by whoever keeps the attendance', async () => {
    const missed = async () => (await t.as(cast.classes).call('attendance.missing', {})).sessions
    const waits = async (who: typeof cast.sewing) => (await t.as(who).call('tasks.waiting', {})).places
    const late = await plan({ title: 'Jahit malam', starts: '20:00', ends: '21:00' })
    expect((await missed()).map((s) => s.sessionId)).not.toContain(late)
    const before = (await missed()).length
    t.pass({ hours: 12 })
    expect((await missed()).find((s) => s.sessionId === late)).toMatchObject({
      ...{ deliverer: 'Ani', title: 'Jahit malam' },
      mayMark: false, // of this class he knows nobody
    })
    expect((await missed()).length).toBeGreaterThan(before)
    expect(await waits(cast.classes)).toContainEqual({ path: '/presensi', count: (await missed()).length })
    const own = (await t.as(cast.sewing).call('attendance.mine', {})).sessions.filter((s) => s.rollId === null)
    expect(await waits(cast.sewing)).toContainEqual({ path: '/presensi', count: own.length })
    const [a = ''] = women
    await t.as(cast.sewing).call('groups.save', rollOf({ [a]: 'present' }, { plannedId: late, time: '20:00' }))
    expect((await missed()).map((s) => s.sessionId)).not.toContain(late)
    for (const who of [cast.sewing, cast.rizal, cast.houseMother])
      expect(await t.as(who).refused('attendance.missing', {}), who.username).toBe('not_allowed')
    t.pass({ hours: -12 })
  })

  it('is missed by nobody on a day on which whoever would be on it is not in the house', async () => {
    // he keeps the attendance of all classes, and knows these women
    const rizal = { personId: t.as(cast.rizal).id, role: 'class_coordinator' as const, untilOn: '2026-03-31' }
    await t.as(cast.head).call('access.grantRole', rizal)
    const missed = async () => (await t.as(cast.rizal).call('attendance.missing', {})).sessions.map((s) => s.sessionId)
    const empty = await plan({ title: 'Jahit pagi buta', starts: '00:05', ends: '00:30' })
    expect(await missed()).toContain(empty)
    await t.ownerSql(`update cases set presence = 'away', away_as = 'on_leave' where case_id = any ($1)`, [women])
    expect(await missed()).not.toContain(empty)
    expect((await t.as(cast.sewing).call('attendance.mine', {})).sessions.map((s) => s.sessionId)).not.toContain(empty)
    await t.ownerSql(`update cases set presence = 'in_house', away_as = null where case_id = any ($1)`, [women])
  })
})
