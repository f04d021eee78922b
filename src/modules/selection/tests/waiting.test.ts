import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { prepared, proposed, referred, versionOf, WHY } from '../../referrals/tests/people.ts'
import { another, decideOn, refusedWith } from './desk.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

describe('the waiting list', () => {
  it('keeps its order, has an end, and asks for news', async () => {
    const ids: string[] = []
    for (const _ of [1, 2]) {
      const { caseId } = await referred(t, cast.rizal, another())
      await prepared(t, cast.rizal, caseId)
      await proposed(t, cast.rizal, caseId, 'wait')
      ids.push(caseId)
      expect(
        await t
          .as(cast.head)
          .refused('selection.decide', { caseId, version: await versionOf(t, caseId), kind: 'wait', reason: WHY }),
      ).toBe('until_needed')
      expect(await refusedWith(t, caseId, 'wait', { until: '2026-08-01' })).toEqual(['decision_wait_until'])
      await decideOn(t, caseId, 'wait', { until: '2026-03-15' })
      t.pass({ seconds: 1 })
    }
    const { items } = await t.as(cast.rizal).call('selection.waiting', {})
    expect(items.map((i) => i.caseId)).toEqual(ids)
    expect(items[0]).toMatchObject({
      order: 1,
      since: '2026-01-12',
      until: '2026-03-15',
      state: 'waiting',
      nextContactOn: '2026-02-11',
      daysLeft: 62,
    })
    expect((await t.as(cast.head).call('cases.page', { caseId: ids[0] ?? '' })).state).toBe('waiting')
    // every contact that reached somebody is followed by the next, as long as she waits
    const asks = () =>
      t.ownerSql(
        `select from_on::text, done_at is not null as is_done from tasks where case_id = $1 and kind = 'ask_waiting' order by from_on`,
        [ids[1]],
      )
    const ring = (wasReached: boolean) =>
      t.as(cast.rizal).call('selection.noteContact', {
        caseId: ids[1] ?? '',
        withWhom: 'sender',
        channel: 'call',
        wasReached,
        text: 'Menanyakan kabarnya.',
      })
    const before = t.time.now
    for (const on of ['2026-02-11', '2026-03-14']) {
      t.time.now = Temporal.Instant.from(`${on}T03:00:00Z`)
      await ring(false)
      await ring(true)
    }
    expect(await asks()).toEqual([
      { from_on: '2026-02-11', is_done: true },
      { from_on: '2026-03-13', is_done: true },
    ]) // the next would be after her place ends, and then it is decided anew
    // one that is written down late, after a newer one, asks nobody earlier: on the list and as a task
    const other = ids[0] ?? ''
    const told = async (at: string) =>
      t.as(cast.rizal).call('selection.noteContact', {
        caseId: other,
        withWhom: 'sender',
        channel: 'call',
        wasReached: true,
        at,
        text: 'Menanyakan kabarnya.',
      })
    t.time.now = Temporal.Instant.from('2026-01-30T03:00:00Z')
    await told('2026-01-28T03:00:00Z')
    await told('2026-01-14T03:00:00Z')
    await told('2026-01-05T03:00:00Z')
    expect(
      await t.ownerSql(
        `select from_on::text from tasks where case_id = $1 and kind = 'ask_waiting' and done_at is null`,
        [other],
      ),
    ).toEqual([{ from_on: '2026-02-27' }])
    expect((await t.as(cast.rizal).call('selection.waiting', {})).items[0]?.nextContactOn).toBe('2026-02-27')
    t.time.now = before
    // a place is free: she is proposed again, accepted, and leaves the list
    await proposed(t, cast.rizal, ids[0] ?? '', 'accept')
    await decideOn(t, ids[0] ?? '', 'accept')
    expect((await t.as(cast.head).call('cases.page', { caseId: ids[0] ?? '' })).state).toBe('candidate')
    expect((await t.as(cast.rizal).call('selection.waiting', {})).items.map((i) => i.caseId)).toEqual([ids[1]])
  })
})
