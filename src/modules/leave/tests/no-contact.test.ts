import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('leave passes', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Fitri', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal, [cast.sewing])
  })
  afterAll(() => t.close())

  it('tell her worker and the head that somebody of her no-contact list is named, and do the same for everybody else whether one is or not', async () => {
    const person = {
      name: 'Fahmi Hidayat',
      alias: 'Bang Jon',
      relation: 'suami',
      phones: ['0812-9900-1122'],
      plates: [],
    }
    await t.as(cast.rizal).call('contacts.saveNoContact', { caseId, person })
    const day = t.time.now.toZonedDateTimeISO('Asia/Jakarta').toPlainDate().add({ days: 1 }).toString()
    const errand = (to: string) => ({
      ...{ caseId, kind: 'errand' as const, isFamily: false, said: { to } },
      times: { fromOn: day, fromTime: '08:00', backOn: day, backTime: '09:30' },
    })
    const reads = async () =>
      (await t.ownerSql<{ n: number }>(`select count(*)::int as n from read_log where class = 'safety'`))[0]?.n
    const before = await reads()
    const asked = []
    for (const to of ['Rumah Fahmi', 'Warung Bu Sri'])
      asked.push(await t.as(cast.houseMother).call('leave.ask', errand(to)))
    expect(asked.map((a) => a.isAlike)).toEqual([false, false])
    const [named = { passId: '' }, other = { passId: '' }] = asked
    for (const who of [cast.houseMother, cast.coordinator, cast.nurse]) {
      const shown = await t.as(who).call('leave.pass', { passId: named.passId })
      expect([who.username, shown.alike, shown.to]).toEqual([who.username, null, 'Rumah Fahmi'])
      expect(await t.as(who).refused('leave.alike', {}), who.username).toBe('not_allowed')
    }
    expect(await reads(), 'for them no list is opened').toBe(before)
    for (const who of [cast.head, cast.rizal]) {
      expect((await t.as(who).call('leave.pass', { passId: named.passId })).alike, who.username).toBe('name')
      expect((await t.as(who).call('leave.pass', { passId: other.passId })).alike, who.username).toBeNull()
      expect((await t.as(who).call('leave.alike', {})).passes, who.username).toMatchObject([
        { passId: named.passId, by: 'name' },
      ])
    }
    expect((await t.as(cast.wulan).call('leave.alike', {})).passes).toEqual([])
    expect(await t.as(cast.rizal).call('leave.ask', errand('Warung Bang Jon'))).toMatchObject({ isAlike: true })
    for (const { passId } of (await t.as(cast.head).call('leave.alike', {})).passes)
      await t.as(cast.houseMother).call('leave.decide', { passId, decision: 'refused', refusedFor: 'not_safe' })
    await t
      .as(cast.houseMother)
      .call('leave.decide', { passId: other.passId, decision: 'refused', refusedFor: 'not_safe' })
    expect((await t.as(cast.head).call('leave.alike', {})).passes).toEqual([])
  })
})
