import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { sessionsOfToday } from '../facts.ts'

describe('a week of the timetable', () => {
  let t: TestApp
  let place = ''
  const WEEK = '2026-01-12'
  const of = (more: object = {}) => ({
    ...{ kind: 'physical' as const, title: 'Senam', meantFor: 'everyone' as const, placeId: place },
    ...{ onDay: '2026-01-12', starts: '15:30', ends: '16:30', delivererId: t.as(cast.sewing).id },
    ...more,
  })
  const save = (more: object = {}) => t.as(cast.classes).call('programme.saveSession', of(more))
  const weekOf = (who: (typeof cast)[keyof typeof cast], onDay = WEEK) => t.as(who).call('programme.week', { onDay })
  const versionNow = async () => (await weekOf(cast.classes)).plan?.version ?? 0
  const propose = async (who: 'classes' | 'coordinator' = 'classes') =>
    t.as(cast[who]).call('programme.proposeWeek', { weekOn: WEEK, version: await versionNow() })
  const publish = async () =>
    t.as(cast.head).call('programme.publishWeek', { weekOn: WEEK, version: await versionNow() })

  const open = async (kind: string) =>
    (
      await t.ownerSql(
        'select link, owner_id, owner_role, due_on::text from tasks where kind = $1 and done_at is null',
        [kind],
      )
    )[0]

  beforeAll(async () => {
    t = await startApp()
    place = (await t.as(cast.classes).call('places.saveResource', { kind: 'place', name: 'Halaman' })).resourceId
    await save()
  })
  afterAll(() => t.close())

  it('is nobody’s timetable before the head has published it', async () => {
    expect((await weekOf(cast.houseMother)).sessions).toEqual([])
    expect(await t.as(cast.head).refused('programme.publishWeek', { weekOn: WEEK, version: 1 })).toBe(
      'week_not_proposed',
    )
    const other = { weekOn: '2026-01-19', version: 1 }
    expect(await t.as(cast.classes).refused('programme.proposeWeek', other)).toBe('week_empty')
    expect(await t.as(cast.classes).refused('programme.proposeWeek', { weekOn: '2026-01-13', version: 1 })).toBe(
      'invalid_input',
    )
  })

  it('is laid before the head, who gives it back or publishes it; meanwhile nobody changes it', async () => {
    await propose()
    expect(await t.as(cast.classes).refused('programme.saveSession', of({ onDay: '2026-01-13' }))).toBe('week_proposed')
    expect(await open('publish_week')).toMatchObject({ link: '/jadwal?hari=2026-01-12', owner_role: 'head' })
    const version = await versionNow()
    const back = { weekOn: WEEK, version, returnedFor: 'hours' as const }
    expect(await t.as(cast.coordinator).refused('programme.returnWeek', back)).toBe('not_allowed')
    await t.as(cast.head).call('programme.returnWeek', back)
    expect(await open('publish_week')).toBeUndefined()
    expect(await open('mend_week')).toMatchObject({ link: '/jadwal?hari=2026-01-12', owner_id: t.as(cast.classes).id })
    expect((await weekOf(cast.classes)).plan).toMatchObject({ returnedFor: 'hours', isMine: true })
    await save({ onDay: '2026-01-13' })
    await propose()
    expect(await open('mend_week')).toBeUndefined()
    expect(await t.as(cast.head).refused('programme.publishWeek', { weekOn: WEEK, version })).toBe('stale_version')
    expect(await publish()).toEqual({ number: 1 })
    expect(await weekOf(cast.houseMother)).toMatchObject({
      ...{ state: 'published', number: 1, approvedBy: 'Ratna', plan: null },
      sessions: [
        { title: 'Senam', deliverer: 'Ani', place: 'Halaman', change: null },
        { onDay: '2026-01-13', clashes: [] },
      ],
    })
  })

  it('is changed by a further version; until then the house sees the one before', async () => {
    const [first] = (await weekOf(cast.classes)).sessions
    const asItIs = of({ sessionId: first?.sessionId, version: 1 })
    expect(await t.as(cast.classes).refused('programme.saveSession', asItIs)).toBe('nothing_changed')
    expect((await weekOf(cast.classes)).state, 'saved as it is makes no draft').toBe('published')
    await save({ sessionId: first?.sessionId, version: 1, starts: '16:00', ends: '17:00' })
    expect(await weekOf(cast.classes)).toMatchObject({
      state: 'draft',
      number: 1,
      sessions: [{ change: 'changed' }, {}],
    })
    expect((await weekOf(cast.houseMother)).sessions[0]?.starts).toBe('15:30')
    await propose('coordinator')
    expect(await open('publish_week'), 'of a week that has begun: today').toMatchObject({ due_on: '2026-01-12' })
    expect(await publish()).toEqual({ number: 2 })
    expect(await weekOf(cast.houseMother)).toMatchObject({
      number: 2,
      sessions: [{ starts: '16:00', change: 'changed' }, {}],
    })
  })

  it('goes into calendars as it is published, with nobody’s name', async () => {
    const { count, base64 } = await t.as(cast.houseMother).call('feed.file', {})
    const ics = Buffer.from(base64, 'base64').toString()
    expect(count).toBe(2)
    expect(ics).toContain('DTSTART:20260112T090000Z\r\n') // 16.00 in Indralaya
    expect(ics).toContain('SEQUENCE:1\r\n')
    expect(ics, 'nor with a word of what the house is').not.toMatch(/Ani|Ratna|Melati|Sentra|titian/i)
    expect(await t.as(cast.guard).refused('feed.file', {})).toBe('not_allowed')
  })

  it('answers which sessions are mine today, as they were published', async () => {
    const mine = await t.as(cast.sewing).within((ctx) => sessionsOfToday(ctx, 'mine'))
    expect(mine.map((s) => [s.title, s.starts, s.place])).toEqual([['Senam', '16:00', 'Halaman']])
    expect(await t.as(cast.salon).within((ctx) => sessionsOfToday(ctx, 'mine'))).toEqual([])
  })

  it('is never published by whoever proposed it', async () => {
    await save({ onDay: '2026-01-14' })
    await propose()
    await t.ownerSql('update timetable_weeks set proposed_by = $1', [t.as(cast.head).id])
    expect(await t.as(cast.head).refused('programme.publishWeek', { weekOn: WEEK, version: await versionNow() })).toBe(
      'own_proposal',
    )
  })

  it('is copied to the next one, once', async () => {
    const next = { weekOn: '2026-01-19' }
    expect(await t.as(cast.classes).call('programme.copyWeek', next)).toEqual({ copied: 3, leftOut: 0 })
    expect(await t.as(cast.classes).refused('programme.copyWeek', next)).toBe('nothing_left')
    expect((await weekOf(cast.classes, '2026-01-21')).sessions.map((s) => s.onDay)).toEqual([
      ...['2026-01-19', '2026-01-20', '2026-01-21'],
    ])
    await t.as(cast.classes).call('programme.proposeWeek', { ...next, version: 1 })
    const [later] = await t.ownerSql('select due_on::text from tasks where link = $1', ['/jadwal?hari=2026-01-19'])
    expect(later, 'of one to come: in two days').toEqual({ due_on: '2026-01-14' })
  })

  it('keeps clear of prayer and rest, and of other hours in Ramadan', async () => {
    const block = { kind: 'prayer' as const, label: 'Zuhur', starts: '12:00', ends: '13:00' }
    const blocks = [
      { ...block, season: 'ordinary' as const },
      { ...block, season: 'ramadan' as const, label: 'Buka', starts: '17:30', ends: '18:30' },
    ]
    const month = { fromOn: '2026-02-19', untilOn: '2026-03-20' }
    const put = (months: object[]) => t.as(cast.classes).refused('places.saveHours', { blocks, months: months as [] })
    expect(await put([{ fromOn: '2026-02-19', untilOn: '2026-02-20' }])).toBe('not_a_month')
    await t.as(cast.classes).call('places.saveHours', { blocks, months: [month] })
    const at = (onDay: string, starts: string, ends: string) =>
      t.as(cast.classes).call('programme.clashes', {
        slot: { onDay, starts, ends, kind: 'physical', meantFor: 'everyone' },
      })
    expect((await at('2026-02-16', '12:30', '13:30')).clashes).toMatchObject([{ what: 'block', label: 'Zuhur' }])
    expect((await at('2026-02-23', '12:30', '13:30')).count).toBe(0)
    expect((await at('2026-02-23', '17:00', '18:00')).clashes).toMatchObject([{ what: 'block', label: 'Buka' }])
  })
})
