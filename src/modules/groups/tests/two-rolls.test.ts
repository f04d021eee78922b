import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { eventsOf } from '../../sessions/tests/support.ts'
import { type Class, classOfToday } from './support.ts'

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
  const percent = async (caseId: string) =>
    (await t.as(cast.head).call('attendance.twoWeeks', {})).low.find((w) => w.caseId === caseId)?.percent
  /** what the coordinator is asked about two rolls */
  const asked = async () => {
    const { people, open } = await t.as(cast.coordinator).call('tasks.home', {})
    return [...people.flatMap((p) => p.tasks), ...open].filter((task) => task.kind === 'settle_rolls')
  }

  it('keeps two rolls of two phones, counts each woman once, and the coordinator says which mark counts where they differ', async () => {
    const [a = '', b = '', c = ''] = women
    const firstRoll = [
      { caseId: a, mark: 'present' as const },
      { caseId: b, mark: 'excused' as const, reason: 'court' as const },
    ]
    await t.as(cast.sewing).call('groups.save', { ...rollOf({}), people: firstRoll })
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
})
