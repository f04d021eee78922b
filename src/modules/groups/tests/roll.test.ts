import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { eventsOf, noteOf, openInHouse, openTasks } from '../../sessions/tests/support.ts'

/** Monday, nine in the morning: the class was from seven to nine. */
const TODAY = '2026-01-12'

describe('the roll of a session of the timetable', () => {
  let t: TestApp
  let women: string[]
  let groupId: string
  let plannedId: string
  const plan = async (more: object = {}) => {
    const asked = {
      ...{ kind: 'skills' as const, title: 'Jahit A', meantFor: 'group' as const, groupId },
      ...{ onDay: TODAY, starts: '07:00', ends: '08:30', delivererId: t.as(cast.sewing).id },
    }
    const { sessionIds } = await t.as(cast.coordinator).call('programme.saveSession', { ...asked, ...more })
    const version = async () =>
      (await t.as(cast.coordinator).call('programme.week', { onDay: TODAY })).plan?.version ?? 0
    await t.as(cast.coordinator).call('programme.proposeWeek', { weekOn: TODAY, version: await version() })
    await t.as(cast.head).call('programme.publishWeek', { weekOn: TODAY, version: await version() })
    return sessionIds[0] ?? ''
  }
  beforeAll(async () => {
    t = await startApp()
    women = []
    for (const name of ['Aminah', 'Halimah', 'Rohani', 'Murni']) women.push(await openInHouse(t, name))
    for (const caseId of women) await livesHere(t, caseId, cast.rizal, [cast.sewing])
    const group = { name: 'Jahit A', fromOn: '2026-01-05' }
    groupId = (await t.as(cast.coordinator).call('programme.saveGroup', group)).groupId
    await t.as(cast.coordinator).call('programme.enrol', { groupId, caseIds: women.slice(0, 3) })
    await t.ownerSql(`update class_members set from_on = '2026-01-05'`, [])
    await t.ownerSql(`update cases set admitted_on = '2026-01-12'`, [])
    plannedId = await plan()
  })
  afterAll(() => t.close())

  type Who = (typeof cast)[keyof typeof cast]
  const roll = (who: Who, id = plannedId) => t.as(who).call('groups.roll', { plannedId: id })
  const namesOf = (people: readonly { label: string }[]) => people.map((p) => p.label).toSorted()
  const rollOf = (marks: Readonly<Record<string, 'present' | 'sick' | 'excused' | 'late'>>, more: object = {}) => ({
    ...{ plannedId, on: TODAY, time: '07:00', minutes: 90, topic: 'Jahit A', method: 'practice' as const },
    delivererId: t.as(cast.sewing).id,
    people: Object.entries(marks).map(([caseId, mark]) => ({ caseId, mark })),
    ...more,
  })
  const percent = async (caseId: string) =>
    (await t.as(cast.head).call('attendance.twoWeeks', {})).low.find((w) => w.caseId === caseId)?.percent

  /** what the coordinator is asked about two rolls */
  const asked = async () => {
    const { people, open } = await t.as(cast.coordinator).call('tasks.home', {})
    return [...people.flatMap((p) => p.tasks), ...open].filter((task) => task.kind === 'settle_rolls')
  }

  it('begins with its group, its hour and who gives it; whoever is not in the house is on no roll, and why is told to whoever may know', async () => {
    const [, , away = ''] = women
    await t.ownerSql(`update cases set presence = 'away', away_as = 'in_hospital' where case_id = $1`, [away])
    const hers = await roll(cast.sewing)
    expect(hers.planned).toMatchObject({ title: 'Jahit A', onDay: TODAY, starts: '07:00', ends: '08:30', place: null })
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

  it('keeps two rolls of two phones, counts each woman once, and the coordinator says which mark counts where they differ', async () => {
    const [a = '', b = '', c = ''] = women
    const second = await t.as(cast.rizal).call('groups.save', rollOf({ [a]: 'present', [b]: 'late', [c]: 'present' }))
    expect(second).toMatchObject({ count: 3, differs: 1 })
    expect(await eventsOf(t, b)).toEqual(['groups.attended'])
    expect(await eventsOf(t, c)).toEqual(['groups.attended'])
    const counted = await t.ownerSql('select 1 from group_attendances where planned_id = $1 and counts', [plannedId])
    expect(counted).toHaveLength(3)
    expect(await percent(b)).toBe(0)
    const read = await t.as(cast.coordinator).call('groups.read', { groupId: second.groupId })
    expect(read).toMatchObject({ isOpen: true, rolls: [{ savedBy: 'Ani' }] })
    const differing = read.people.filter((p) => p.instead !== null && p.instead !== p.mark)
    expect(differing).toMatchObject([{ label: 'Halimah', mark: 'late', instead: 'excused' }])
    expect(await asked()).toMatchObject([{ link: `/catat/kelompok/${second.groupId}` }])
    const choice = { groupId: second.groupId, attendanceIds: differing.map((p) => p.attendanceId) }
    expect(await t.as(cast.sewing).refused('groups.settle', choice)).toBe('not_allowed')
    const first = read.rolls[0]?.groupId ?? ''
    const budi = t.as(cast.classes)
    expect(await budi.refused('groups.lock', { groupId: first, seq: 0 })).toBe('roll_open')
    await budi.sql(`insert into roll_locks values ($1, $2, 1, 'locked', null, $3, now())`, [
      budi.centreId,
      first,
      budi.id,
    ])
    expect(await t.as(cast.coordinator).refused('groups.settle', choice)).toBe('roll_locked')
    await budi.call('groups.reopen', { groupId: first, seq: 1, why: 'other_roll' })
    expect(await t.as(cast.coordinator).call('groups.settle', choice)).toEqual({ changed: 1 })
    expect(await t.as(cast.coordinator).refused('groups.settle', choice)).toBe('settled_already')
    expect(await percent(b)).toBeUndefined()
    expect(await eventsOf(t, b)).toEqual(['groups.attended', 'groups.mark_settled'])
    expect(await asked()).toEqual([])
  })

  it('is saved once by each writer: a second window is told so, is led to what was saved, and adds nothing', async () => {
    const [a = '', b = ''] = women
    const at = { plannedId: await plan({ starts: '05:40', ends: '06:10' }), time: '05:40' }
    const both = await Promise.allSettled(
      [a, b].map((caseId) => t.as(cast.sewing).call('groups.save', rollOf({ [caseId]: 'present' }, at))),
    )
    expect(both.map((s) => s.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await t.as(cast.sewing).refused('groups.save', rollOf({ [a]: 'sick' }, at))).toBe('saved_already')
    const { rolls } = await roll(cast.sewing, at.plannedId)
    expect(rolls).toMatchObject([{ savedBy: 'Ani', isMine: true }])
    expect((await roll(cast.rizal, at.plannedId)).rolls).toMatchObject([{ isMine: false }])
    const again = t.as(cast.sewing).sql(
      `insert into group_sessions (centre_id, group_id, held_on, held_at, minutes, body, method, saved_by, saved_at, planned_id)
         select centre_id, gen_random_uuid(), held_on, held_at, minutes, body, method, saved_by, saved_at, planned_id from group_sessions where planned_id = $1`,
      [at.plannedId],
    )
    await expect(again).rejects.toThrow(/group_sessions__once_a_writer/)
    await t.as(cast.rizal).call('groups.save', rollOf({ [a]: 'present' }, at)) // a colleague may
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

  it('counts each woman once when two phones save in the same moment', async () => {
    const [a = '', b = ''] = women
    const at = { plannedId: await plan({ starts: '05:00', ends: '05:30' }), time: '05:00' }
    const saved = await Promise.all(
      [cast.sewing, cast.rizal, cast.head].map((who) =>
        t.as(who).call('groups.save', rollOf({ [a]: 'present', [b]: 'sick' }, at)),
      ),
    )
    expect(new Set(saved.map((s) => s.groupId)).size).toBe(3)
    const rows = await t.ownerSql(
      'select count(*)::int as kept, count(*) filter (where counts)::int as counted from group_attendances where planned_id = $1',
      [at.plannedId],
    )
    expect(rows).toEqual([{ kept: 6, counted: 2 }])
    const letter = { ...rollOf({}, at), people: [{ caseId: b, mark: 'sick' as const, reason: 'letter' as const }] }
    const { differs } = await t.as(cast.coordinator).call('groups.save', letter)
    expect(differs, 'the mark is the same: there is nothing to choose').toBe(0)
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
})
