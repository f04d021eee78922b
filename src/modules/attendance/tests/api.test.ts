import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openInData } from '../../clients/tests/support.ts'

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
  const of = (who: (typeof cast)[keyof typeof cast]) => t.as(who).call('attendance.twoWeeks', {})

  it('tells those who lead the house of everybody: a sickness is no absence, and below 60 % the team reviews', async () => {
    const { tracks, low, women } = await of(cast.head)
    expect([tracks, women]).toEqual([[{ track: 'sewing', attended: 1, counted: 2, percent: 50 }], 1])
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
})
