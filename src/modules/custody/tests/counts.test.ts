import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { livesHere } from '../../../../tests/support/lives-here.ts'
import { openInData } from '../../clients/tests/support.ts'

describe('the cash of all booklets', () => {
  let t: TestApp
  let [caseId, other] = ['', '']
  beforeAll(async () => {
    t = await startApp()
    caseId = await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    await livesHere(t, caseId, cast.rizal)
    other = await openInData(t, { honorific: 'Ibu', callName: 'Hartini', birthYear: 1995 })
    await livesHere(t, other, cast.rizal)
  })
  afterAll(() => t.close())
  const enter = (whose: string, rupiah: number) =>
    t
      .as(cast.rizal)
      .call('custody.enterSavings', { caseId: whose, kind: 'deposit', rupiah, signedHow: 'signature' as const })
  const tuti = () => t.as(cast.administration)
  const asked = () =>
    t.ownerSql<{ owner: string; due: string; done: boolean }>(
      `select owner_role as owner, due_on::text as due, done_at is not null as done from tasks where kind = 'count_savings' order by due_on`,
    )

  it('is asked for a month after the first line of a booklet, once, of whoever keeps the money', async () => {
    expect(await asked()).toEqual([])
    await enter(caseId, 100_000)
    await enter(other, 50_000)
    expect(await asked()).toEqual([{ owner: 'administration', due: '2026-02-12', done: false }])
  })

  it('is counted against the sum that was shown, and a difference has its reason', async () => {
    const count = (more: object) =>
      tuti().refused('custody.countCash', { bookedRupiah: 150_000, countedRupiah: 140_000, ...more })
    expect(await count({})).toBe('difference_unexplained')
    expect(await count({ countedRupiah: -1 })).toBe('invalid_input')
    expect(await count({ reason: 'forgot' })).toBe('invalid_input')
    await enter(caseId, 1_000) // a colleague writes while she counts
    expect(await count({ reason: 'line_missing' })).toBe('books_moved_on')
    t.travelTo('2026-02-10T03:00:00Z')
    const personId = t.as(cast.ended).id
    await t.as(cast.head).call('access.grantRole', { personId, role: 'treasurer', untilOn: '2026-03-31' })
    expect(
      await tuti().call('custody.countCash', {
        ...{ bookedRupiah: 151_000, countedRupiah: 150_000 },
        reason: 'line_missing',
      }),
    ).toEqual({ differenceRupiah: -1_000 })
    expect(await asked()).toEqual([
      { owner: 'administration', due: '2026-02-12', done: true },
      { owner: 'treasurer', due: '2026-03-10', done: false },
    ])
    expect((await tuti().call('custody.books', {})).totalRupiah, 'it books nothing').toBe(151_000)
  })

  it('is kept with no reason where it is right, the newest first, for whoever reads the booklets', async () => {
    t.travelTo('2026-03-09T03:00:00Z')
    const right = { bookedRupiah: 151_000, countedRupiah: 151_000, reason: 'not_known' as const }
    expect(await t.as(cast.houseMother).call('custody.countCash', right)).toEqual({ differenceRupiah: 0 })
    const personId = t.as(cast.ended).id
    await t.as(cast.head).call('access.endRole', { personId, role: 'treasurer' })
    await t.as(cast.head).call('access.grantRole', { personId, role: 'auditor', untilOn: '2026-03-31' })
    const { counts } = await t.as(cast.ended).call('custody.counts', {})
    expect(counts.map((c) => [c.by, c.bookedRupiah, c.countedRupiah, c.differenceRupiah, c.reason])).toEqual([
      ['Yanti', 151_000, 151_000, 0, null],
      ['Tuti', 151_000, 150_000, -1_000, 'line_missing'],
    ])
    expect((await t.as(elsewhere.head).call('custody.counts', {})).counts).toEqual([])
  })

  it('is counted by nobody else, by no way, and never written over', async () => {
    for (const who of [cast.ended, cast.rizal, cast.sewing, cast.nurse])
      expect(
        await t.as(who).refused('custody.countCash', { bookedRupiah: 151_000, countedRupiah: 151_000 }),
        who.username,
      ).toBe('not_allowed')
    const put = `insert into cash_counts (centre_id, count_id, booked_rupiah, counted_rupiah, counted_at) select centre_id, gen_random_uuid(), $1::bigint, $1::bigint, now() from centres`
    await expect(t.as(cast.ended).sql(put, [151_000])).rejects.toThrow(/row-level security/)
    await expect(tuti().sql(put, [150_000])).rejects.toThrow(/books_moved_on/)
    await expect(tuti().sql('update cash_counts set counted_rupiah = 1')).rejects.toThrow(/permission denied/)
    await expect(tuti().sql('delete from cash_counts')).rejects.toThrow(/permission denied/)
  })
})
