import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { runJob } from '../../../../tests/support/run-job.ts'
import { openInData, openTasks } from '../../clients/tests/support.ts'
import { noteOf } from '../../sessions/tests/support.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { server } from '../server.ts'
import { tasks } from '../tasks.ts'

describe('attendance of two weeks', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await t.ownerSql(
      `update cases set stage = 'intervention', presence = 'in_house', track = 'sewing', admitted_on = '2026-01-05' where case_id = $1`,
      [caseId],
    )
    const session = {
      on: '2026-01-12',
      minutes: 60,
      topic: 'Pola',
      method: 'practice' as const,
      delivererName: 'Bu Ani',
    }
    for (const [time, mark] of [
      ['07:00', 'present'],
      ['08:00', 'no_reason'],
      ['08:30', 'sick'],
    ] as const)
      await t.as(cast.rizal).call('groups.save', { ...session, time, people: [{ caseId, mark }] })
  })
  afterAll(() => t.close())
  const ofHer = async () =>
    (await t.ownerSql<{ centreId: string }>('select centre_id as "centreId" from cases limit 1'))[0] ?? { centreId: '' }
  /** a session of hers beside this one */
  const other = async (groupId: string) =>
    (
      await t.ownerSql<{ id: string }>('select group_id as id from group_attendances where group_id <> $1 limit 1', [
        groupId,
      ])
    )[0]?.id ?? ''
  const of = (who: (typeof cast)[keyof typeof cast]) => t.as(who).call('attendance.twoWeeks', {})

  it('counts an illness as held until its letter is there: that is asked of her worker, and whoever wrote the roll says that it came', async () => {
    const counted = async () => (await of(cast.head)).tracks[0]
    expect(await counted()).toMatchObject({ attended: 1, counted: 3, percent: 33 })
    const asked = async () => {
      const open = `select link from tasks where case_id = $1 and kind = 'sick_letter' and done_at is null`
      return (await t.ownerSql<{ link: string }>(open, [caseId])).map((x) => x.link)
    }
    const [link = ''] = await asked()
    const groupId = link.split('/').at(-1) ?? ''
    const [ill] = (await t.as(cast.rizal).call('groups.read', { groupId })).people
    const came = { attendanceId: ill?.attendanceId ?? '', version: ill?.version ?? 0 }
    expect(ill).toMatchObject({ mark: 'sick', reason: null })
    expect(await t.as(cast.guard).refused('groups.letterCame', came)).toBe('not_allowed')
    expect(await t.as(elsewhere.head).refused('groups.letterCame', came)).toBe('not_found')
    expect(await t.as(cast.rizal).refused('groups.letterCame', { ...came, version: 9 })).toBe('stale_version')
    const { people } = await t.as(cast.rizal).call('groups.read', { groupId: await other(groupId) })
    const there = { attendanceId: people[0]?.attendanceId ?? '', version: 1 }
    expect(await t.as(cast.rizal).refused('groups.letterCame', there)).toBe('not_sick')
    await t.as(cast.rizal).call('groups.letterCame', came)
    expect(await t.as(cast.rizal).refused('groups.letterCame', came)).toBe('letter_there')
    expect([await asked(), await counted()]).toMatchObject([[], { attended: 1, counted: 2, percent: 50 }])
    const change = { attendanceId: came.attendanceId, why: 'wrong_press' as const }
    await t.as(cast.rizal).call('groups.correctMark', { ...change, version: came.version + 1, mark: 'present' })
    expect((await t.as(cast.rizal).call('groups.read', { groupId })).people[0]?.reason).toBeNull()
    await t.as(cast.rizal).call('groups.correctMark', { ...change, version: came.version + 2, mark: 'sick' })
    expect(await asked()).toEqual([link])
    await t.as(cast.rizal).call('groups.letterCame', { ...came, version: came.version + 3 })
  })

  it('tells those who lead the house of everybody: an illness with its letter is no absence, and below 60 % the team reviews', async () => {
    const early = await openInData(t, { honorific: 'Ibu', callName: 'Fitri', birthYear: 1999 })
    await t.ownerSql(`update cases set presence = 'in_house', admitted_on = '2026-01-11' where case_id = $1`, [early])
    const { tracks, low, women } = await of(cast.head)
    expect([tracks[0], women], 'whoever has no skill yet is in no class').toEqual([
      { track: 'sewing', attended: 1, counted: 2, percent: 50 },
      1,
    ])
    expect(low).toMatchObject([{ caseId, label: 'Suryani', percent: 50, asks: 'review' }])
  })

  it('tells a worker of her own women, and a class of its own', async () => {
    expect((await of(cast.rizal)).low).toHaveLength(1)
    expect(await of(cast.wulan)).toMatchObject({ tracks: [], low: [], women: 0 })
    expect(await of(cast.sewing)).toMatchObject({ tracks: [], low: [], last: null })
    expect(await t.as(cast.guard).refused('attendance.twoWeeks', {})).toBe('not_allowed')
  })

  it('remembers the last roll of whoever wrote it', async () => {
    expect((await of(cast.rizal)).last).toMatchObject({ attended: 0, listed: 1 })
  })

  it('asks at night, once a woman and after two weeks of her: for the review below 60 %, for a talk below 80 %, ended by what was asked', async () => {
    const { centreId } = await ofHer()
    const night = () => runJob(t, centreId, server.jobs?.[0])
    const asked = async () =>
      (await openTasks(t, caseId)).filter((x) => x.kind.endsWith('_attendance')).map((x) => x.kind)
    expect(await night()).toBe(0) // she is here since a week
    await t.ownerSql(`update cases set admitted_on = '2025-12-01' where case_id = $1`, [caseId])
    const marks = (later: string) =>
      t.ownerSql(`update group_attendances set mark = $2 where case_id = $1 and mark <> 'sick'`, [caseId, later])
    const one = (mark: string) =>
      t.ownerSql(
        `update group_attendances set mark = $2 where attendance_id = (select min(attendance_id::text)::uuid from group_attendances where case_id = $1 and mark <> 'sick')`,
        [caseId, mark],
      )
    const more = { on: '2026-01-12', minutes: 30, topic: 'Pola', method: 'practice' as const, delivererName: 'Bu Ani' }
    await t.as(cast.rizal).call('groups.save', { ...more, time: '05:00', people: [{ caseId, mark: 'present' }] })
    await marks('present')
    expect(await night()).toBe(0)
    await one('excused') // two of three: a talk
    expect([await night(), await night(), await asked()]).toEqual([1, 0, ['talk_attendance']])
    await marks('no_reason') // none of three: the review takes its place
    expect([await night(), await night(), await asked()]).toEqual([1, 0, ['review_attendance']])
    await t.as(cast.head).within((ctx) => finishTasks(ctx, caseId, [tasks.review_attendance]))
    expect([await night(), await asked()]).toEqual([0, []])
    t.pass({ hours: 24 * 15 })
    await t.ownerSql(`update group_attendances set held_on = held_on + 15 where case_id = $1`, [caseId])
    await one('present')
    await t.ownerSql(`update group_attendances set mark = 'late', reason = null where case_id = $1 and mark = 'sick'`, [
      caseId,
    ])
    expect([await night(), await asked()]).toEqual([1, ['review_attendance']])
    await t.as(cast.rizal).within((ctx) => addTask(ctx, tasks.talk_attendance, { caseId }))
    await t.as(cast.rizal).call('sessions.saveNote', noteOf(caseId))
    expect(await asked()).toEqual(['review_attendance'])
  })
})
