import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { eventsOf, makeIntake, openInData, openTasks } from '../../clients/tests/support.ts'
import { missingSince } from '../facts.ts'

describe('where she is', () => {
  let t: TestApp
  let caseId: string
  const note = (
    who: { username: string },
    from: 'in_house' | 'on_leave',
    to: 'in_house' | 'on_leave' | 'unclear',
    more = {},
  ) => t.as(who).call('residence.notePresence', { caseId, from, to, ...more })
  beforeAll(async () => {
    t = await startApp()
    await makeIntake(t)
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
  })
  afterAll(() => t.close())

  it('is not noted before she has arrived', async () => {
    expect(
      await t.as(cast.houseMother).refused('residence.notePresence', { caseId, from: 'in_house', to: 'unclear' }),
    ).toBe('not_in_house')
    await t.as(cast.rizal).call('admission.admit', { caseId, arrivedOn: '2026-01-12', arrivedTime: '08:30' })
  })

  it('is noted by the house mother, who may change nothing else of a case', async () => {
    await note(cast.houseMother, 'in_house', 'on_leave', { backAt: '2026-01-14T17:00:00+07:00' })
    expect(await t.as(cast.sewing).call('residence.ofCase', { caseId })).toMatchObject({
      presence: 'on_leave',
      backAt: '2026-01-14T10:00:00Z',
    })
    expect((await t.as(cast.sewing).call('cases.page', { caseId })).presence).toBe('on_leave')
    expect((await eventsOf(t, caseId)).at(-1)).toBe('residence.presence_changed')
    expect(
      await t
        .as(cast.houseMother)
        .sql(`update cases set presence = 'in_house' where case_id = $1 returning 1`, [caseId]),
    ).toEqual([])
  })

  it('starts the steps of the house with their hours when nobody knows where she is, and ends them when she is back', async () => {
    await expect(note(cast.rizal, 'on_leave', 'unclear', { since: '2026-01-12T01:00:00Z' })).rejects.toThrow(
      'since_before_last',
    )
    t.pass({ hours: 2 })
    await note(cast.houseMother, 'on_leave', 'unclear', { since: '2026-01-12T03:00:00Z' })
    const steps = (await openTasks(t, caseId)).filter((k) => k.kind.startsWith('absence_'))
    expect(steps.map((k) => [k.kind, k.due_at?.toISOString().slice(0, 16), k.owner_role])).toEqual([
      ['absence_close_case_seal_belongings', '2026-01-15T03:00', 'head'],
      ['absence_note_and_check_rooms', '2026-01-12T03:00', null],
      ['absence_tell_head', '2026-01-12T05:00', null],
      ['absence_tell_social_office', '2026-01-13T03:00', 'head'],
      ['absence_try_safe_contact', '2026-01-12T09:00', null],
    ])
    const since = () => t.as(cast.rizal).within((ctx) => missingSince(ctx, caseId))
    expect((await since())?.toString()).toBe('2026-01-12T03:00:00Z')
    await expect(
      t
        .as(cast.rizal)
        .call('residence.notePresence', { caseId, from: 'unclear', to: 'in_house', since: '2026-01-20T00:00:00Z' }),
    ).rejects.toThrow('date_in_future')
    await t.as(cast.rizal).call('residence.notePresence', { caseId, from: 'unclear', to: 'on_leave' })
    expect((await openTasks(t, caseId)).filter((k) => k.kind.startsWith('absence_'))).toEqual([])
    expect(await since()).toBeNull()
  })

  it('is refused when somebody has noted it already, for a return in the past, and to strangers', async () => {
    await expect(note(cast.rizal, 'in_house', 'unclear')).rejects.toThrow('stale_version')
    await expect(note(cast.rizal, 'on_leave', 'on_leave')).rejects.toThrow('already_so')
    await expect(note(cast.rizal, 'on_leave', 'in_house', { backAt: '2026-01-01T00:00:00Z' })).rejects.toThrow(
      'back_in_past',
    )
    await expect(note(cast.wulan, 'on_leave', 'in_house')).rejects.toThrow('not_allowed')
    await expect(note(cast.sewing, 'on_leave', 'in_house')).rejects.toThrow('not_allowed')
    await expect(note(elsewhere.stranger, 'on_leave', 'in_house')).rejects.toThrow('not_found')
    await note(cast.rizal, 'on_leave', 'in_house')
    await expect(t.as(cast.houseMother).sql(`update presence_entries set to_presence = 'left'`)).rejects.toThrow(
      /permission denied/,
    )
  })
})
