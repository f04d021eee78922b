import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { goesOnLeave } from '../../../../tests/support/goes-on-leave.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { eventsOf, makeIntake, openInData, openTasks } from '../../clients/tests/support.ts'
import { missingSince } from '../facts.ts'

const at = (on: string, time: string) => ({ earlier: true, on, time })

describe('where she is', () => {
  let t: TestApp
  let caseId: string
  const note = (
    who: { username: string },
    from: 'in_house' | 'in_hospital' | 'on_leave',
    to: 'in_house' | 'in_hospital' | 'unclear',
    more = {},
  ) => t.as(who).call('residence.notePresence', { caseId, from, to, ...more })
  const tonight = async (who: { username: string }) =>
    (await t.as(who).call('residence.tonight', {})).women.find((w) => w.caseId === caseId)
  beforeAll(async () => {
    t = await startApp()
    await makeIntake(t)
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
  })
  afterAll(() => t.close())

  it('is not noted before she has arrived', async () => {
    expect(
      await t.as(cast.coordinator).refused('residence.notePresence', { caseId, from: 'in_house', to: 'unclear' }),
    ).toBe('not_in_house')
    await t.as(cast.rizal).call('admission.admit', { caseId, arrivedOn: '2026-01-12', arrivedTime: '08:30' })
  })

  it('is noted by the house mother, who may change nothing else of a case, and who is asked when she is back', async () => {
    const words = { to: 'Rumah kakaknya di Prabumulih', why: 'Ayahnya sakit.' }
    await goesOnLeave(t, caseId, '2026-01-14', words)
    const read = {
      presence: 'on_leave',
      backAt: '2026-01-14T10:00:00Z',
      leave: { kind: 'home', companion: null, ...words },
    }
    expect(await t.as(cast.houseMother).call('residence.ofCase', { caseId })).toMatchObject(read)
    expect((await eventsOf(t, caseId)).slice(-2)).toEqual(['residence.presence_changed', 'leave.gone_out'])
    expect((await openTasks(t, caseId)).find((k) => k.kind === 'leave_return')).toMatchObject({
      owner_role: 'house_mother',
    })
    expect(
      await t
        .as(cast.houseMother)
        .sql(`update cases set presence = 'in_house' where case_id = $1 returning 1`, [caseId]),
    ).toEqual([])
  })

  it('is expected at the gate by her code alone, on the day when she comes back and not before', async () => {
    expect(await t.as(cast.guard).call('residence.expected', {})).toEqual({ codes: [] })
    expect(await t.as(cast.head).refused('residence.expected', {})).toBe('not_allowed')
    const on = (day: number) => `select * from sec.expected_back('2026-01-${day}T05:00:00Z')`
    expect(await t.as(cast.guard).sql(on(14))).toEqual([{ code: '2026-I-001', back_at: '2026-01-14T10:00:00Z' }])
    expect([await t.as(cast.guard).sql(on(13)), await t.as(cast.head).sql(on(14))]).toEqual([[], []])
  })

  it('is known to whoever notes it; to others it is said that she is not in the house', async () => {
    for (const who of [cast.houseMother, cast.head, cast.nurse, cast.rizal])
      expect(await tonight(who), who.username).toMatchObject({ where: 'on_leave', backAt: '2026-01-14T10:00:00Z' })
    const guess = `insert into presence_entries (centre_id, entry_id, case_id, from_presence, to_presence, at)
      values (sec.centre(), gen_random_uuid(), $1, $2, $2, now())`
    for (const who of [cast.administration, cast.wulan, cast.sewing, cast.guard])
      for (const where of ['in_hospital', 'on_leave'])
        await expect(t.as(who).sql(guess, [caseId, where]), 'nor is it guessed').rejects.toThrow('row-level security')
    await livesHere(t, caseId, cast.rizal, [cast.sewing])
    expect(await tonight(cast.wulan)).toMatchObject({ where: 'away', since: null, backAt: null })
    for (const who of [cast.sewing, cast.administration]) {
      expect(await t.as(who).call('residence.ofCase', { caseId })).toMatchObject({
        ...{ presence: 'away', presenceSince: null, backAt: null, leave: null },
      })
      expect((await t.as(who).call('cases.page', { caseId })).presence).toBe('away')
      const { items } = await t.as(who).call('cases.list', {})
      expect(items.find((c) => c.caseId === caseId)?.presence).toBe('away')
      expect(await t.as(who).refused('residence.tonight', {})).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from presence_entries where case_id = $1', [caseId])).toEqual([])
    }
    expect(await tonight(elsewhere.head)).toBeUndefined()
    // by SQL her absence is told to whoever may write about her then, and to no class but her own
    const notHere = async (who: { username: string }) =>
      (
        await t
          .as(who)
          .sql(`select how from sec.not_here(array[$1::uuid], '2026-01-13', '2026-01-13T02:00:00Z')`, [caseId])
      ).map((r) => r['how'])
    for (const who of [cast.sewing, cast.houseMother, cast.wulan])
      expect(await notHere(who), who.username).toEqual(['away'])
    for (const who of [cast.salon, cast.administration, cast.guard, elsewhere.head])
      expect(await notHere(who), who.username).toEqual([])
  })

  it('starts the steps of the house with their hours when nobody knows where she is, and ends them when she is back', async () => {
    await expect(note(cast.rizal, 'on_leave', 'unclear', at('2026-01-12', '08:31'))).rejects.toThrow(
      'since_before_last',
    )
    t.pass({ hours: 2 })
    await note(cast.houseMother, 'on_leave', 'unclear', at('2026-01-12', '10:00'))
    const steps = (await openTasks(t, caseId)).filter((k) => k.kind.startsWith('absence_'))
    expect(steps.map((k) => [k.kind, k.due_at?.toISOString().slice(0, 16), k.owner_role])).toEqual([
      ['absence_close_case_seal_belongings', '2026-01-15T03:00', 'head'],
      ['absence_note_and_check_rooms', '2026-01-12T03:00', 'house_mother'],
      ['absence_tell_head', '2026-01-12T05:00', 'house_mother'],
      ['absence_tell_social_office', '2026-01-13T03:00', 'head'],
      ['absence_try_safe_contact', '2026-01-12T09:00', null],
    ])
    const since = () => t.as(cast.rizal).within((ctx) => missingSince(ctx, caseId))
    expect((await since())?.toString()).toBe('2026-01-12T03:00:00Z')
    await expect(
      t
        .as(cast.rizal)
        .call('residence.notePresence', { caseId, from: 'unclear', to: 'in_house', ...at('2026-01-20', '07:00') }),
    ).rejects.toThrow('date_in_future')
    await t.as(cast.rizal).call('residence.notePresence', { caseId, from: 'unclear', to: 'in_hospital' })
    expect((await openTasks(t, caseId)).filter((k) => k.kind.startsWith('absence_'))).toEqual([])
    expect(await since()).toBeNull()
  })

  it('is refused when somebody has noted it already, and to strangers', async () => {
    await expect(note(cast.rizal, 'in_house', 'unclear')).rejects.toThrow('stale_version')
    await expect(note(cast.rizal, 'in_hospital', 'in_hospital')).rejects.toThrow('already_so')
    await expect(note(cast.wulan, 'in_hospital', 'in_house')).rejects.toThrow('not_allowed')
    await expect(note(cast.sewing, 'in_hospital', 'in_house')).rejects.toThrow('not_allowed')
    await expect(note(elsewhere.stranger, 'in_hospital', 'in_house')).rejects.toThrow('not_found')
    await note(cast.rizal, 'in_hospital', 'in_house')
    await expect(t.as(cast.houseMother).sql(`update presence_entries set to_presence = 'left'`)).rejects.toThrow(
      /permission denied/,
    )
  })

  it('is where it was when the return was a wrong touch: her leave, its words and what is asked go on, and nothing is deleted', async () => {
    t.pass({ hours: 1 })
    const words = { to: 'Rumah kakaknya di Prabumulih', why: 'Ayahnya sakit.' }
    await goesOnLeave(t, caseId, '2026-01-14', words)
    const where = async () => t.as(cast.houseMother).call('residence.ofCase', { caseId })
    const isBack = async (who: { username: string }) => (await tonight(who))?.isJustBack
    const kinds = async () => (await openTasks(t, caseId)).map((k) => k.kind).filter((k) => /^(leave|absence)_/.test(k))
    const takeBack = (who: { username: string }) => t.as(who).call('residence.takeBackReturn', { caseId })
    const outside = await where()
    expect([await isBack(cast.houseMother), await kinds()]).toEqual([false, ['leave_return']])
    expect(await t.as(cast.houseMother).refused('residence.takeBackReturn', { caseId })).toBe('not_just_back')
    t.pass({ minutes: 5 })
    await note(cast.houseMother, 'on_leave', 'in_house')
    expect([await isBack(cast.houseMother), await isBack(cast.wulan), await kinds()]).toEqual([true, false, []])
    t.pass({ minutes: 5 })
    await expect(takeBack(cast.wulan)).rejects.toThrow('not_just_back')
    await expect(takeBack(cast.sewing)).rejects.toThrow('not_allowed')
    await expect(takeBack(elsewhere.head)).rejects.toThrow('not_found')
    await takeBack(cast.houseMother)
    expect(await where()).toMatchObject({ presence: 'on_leave', backAt: outside.backAt, leave: outside.leave })
    expect([await isBack(cast.houseMother), await kinds()]).toEqual([false, ['leave_return']])
    const [kept] = await t.ownerSql<{ notes: number; out: number }>(
      `select (select count(*)::int from presence_entries where case_id = $1 and to_presence = 'in_house' and from_presence = 'on_leave') as notes,
        (select count(*)::int from leave_passes where case_id = $1 and out_at is not null and in_at is null) as out`,
      [caseId],
    )
    expect(kept, 'the wrong note stands, and her pass goes on').toEqual({ notes: 1, out: 1 })
    await expect(takeBack(cast.houseMother)).rejects.toThrow('not_just_back')
    t.pass({ minutes: 5 })
    await note(cast.houseMother, 'on_leave', 'in_house')
    const alone = `update leave_passes set in_at = null where case_id = $1 and in_at > now() - interval '100 years'`
    await expect(t.as(cast.houseMother).sql(alone, [caseId]), 'not without a note').rejects.toThrow('pass_moved_on')
    t.pass({ minutes: 61 })
    await expect(takeBack(cast.houseMother)).rejects.toThrow('not_just_back')
    expect(await isBack(cast.houseMother)).toBe(false)
  })
})
