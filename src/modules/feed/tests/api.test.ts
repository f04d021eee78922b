import ICAL from 'ical.js'
import { convertIcsCalendar } from 'ts-ics'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'

const WEEK = '2026-01-12'
const BRING_BACK = `update calendar_feeds set ended_at = null where feed_id = (select max(feed_id::text)::uuid from calendar_feeds)`

describe('the timetable at an address', () => {
  let t: TestApp
  const ask = (url: string) => t.app.inject({ method: 'GET', url, headers: { host: 'localhost:3000' } })
  const make = async (who: (typeof cast)[keyof typeof cast]) => (await t.as(who).call('feed.make', {})).path

  beforeAll(async () => {
    t = await startApp()
    const budi = t.as(cast.classes)
    const { groupId } = await budi.call('programme.saveGroup', { name: 'Melati', fromOn: WEEK })
    await budi.call('programme.saveSession', {
      ...{ kind: 'social', title: 'Gizi', meantFor: 'group', groupId, onDay: '2026-01-14' },
      ...{ starts: '15:30', ends: '16:30', delivererId: t.as(cast.sewing).id },
    })
    const version = async () => (await budi.call('programme.week', { onDay: WEEK })).plan?.version ?? 0
    await budi.call('programme.proposeWeek', { weekOn: WEEK, version: await version() })
    await t.as(cast.head).call('programme.publishWeek', { weekOn: WEEK, version: await version() })
  })
  afterAll(() => t.close())

  it('is read by two calendar programs, without a cookie and without a name', async () => {
    const answer = await ask(await make(cast.houseMother))
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(answer.body).not.toMatch(/Ani|Kusuma|Yanti|panti|sentra|rehabil/i)
    const [event] = new ICAL.Component(ICAL.parse(answer.body)).getAllSubcomponents('vevent')
    expect([event?.getFirstPropertyValue('summary'), new ICAL.Event(event).startDate.toJSDate().toISOString()]).toEqual(
      ['Gizi, Melati', '2026-01-14T08:30:00.000Z'],
    )
    expect(convertIcsCalendar(undefined, answer.body).events?.map((e) => e.summary)).toEqual(['Gizi, Melati'])
  })

  it('is one for each person; a new one ends the one before, and what is revoked is as if it had never been', async () => {
    const first = await make(cast.nurse)
    const second = await make(cast.nurse)
    const never = await ask(`/k/${'a'.repeat(43)}.ics`)
    expect(never.statusCode).toBe(404)
    expect([(await ask(first)).body, (await ask('/k/short.ics')).body]).toEqual([never.body, never.body])
    expect((await ask(second)).statusCode).toBe(200)
    await t.as(cast.nurse).call('feed.end', {})
    expect((await ask(second)).body).toBe(never.body)
    expect(await t.as(cast.nurse).refused('feed.end', {})).toBe('no_address')
    await expect(t.as(cast.nurse).sql(BRING_BACK)).rejects.toThrow('no_address')
    expect(await t.as(cast.guard).refused('feed.make', {})).toBe('not_allowed')
    const stored = await t.ownerSql("select encode(token_hash, 'hex') as hash from calendar_feeds")
    expect(JSON.stringify(stored)).not.toContain(second.slice(3, -4))
  })

  it('tells a guest of what she is invited to that day alone, and nobody whose post has ended', async () => {
    const path = await make(cast.salon)
    await t.ownerSql("update role_grants set role = 'volunteer' where person_id = $1", [t.as(cast.salon).id])
    const guest = await ask(path)
    expect([guest.statusCode, guest.body.includes('VEVENT')]).toEqual([200, false])
    await t.ownerSql("update role_grants set until_at = '2026-01-12T01:00:00Z' where person_id = $1", [
      t.as(cast.salon).id,
    ])
    expect((await ask(path)).statusCode).toBe(404)
  })
})
