import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { cloth, lockedBudget } from './spent.ts'

describe('a request that was wrong', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    await lockedBudget(t)
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const head = () => t.as(cast.head)
  const one = (requestId: string) => office().call('spending.one', { requestId })
  const open = (id: string) =>
    t.ownerSql('select kind from tasks where link = $1 and done_at is null', [`/belanja/${id}`])

  it('is taken back by whoever asked while nobody has decided: the head is asked no more, and nothing follows on it', async () => {
    const { requestId: id } = await office().call('spending.ask', cloth({ title: 'Kertas, salah jumlah' }))
    expect(await one(id)).toMatchObject({ state: 'asked', mayWithdraw: true })
    const personId = t.as(cast.wulan).id
    await head().call('access.grantRole', { personId, role: 'treasurer', untilOn: '2026-03-31' })
    expect(await t.as(cast.wulan).refused('spending.withdraw', { requestId: id })).toBe('not_your_request')
    expect(await head().refused('spending.withdraw', { requestId: id })).toBe('not_allowed')
    const by = `update spend_requests set closed_at = now() where request_id = '${id}'`
    await expect(t.as(cast.wulan).sql(by), 'nor by SQL').rejects.toThrow(/not_your_request/)
    await head().call('access.endRole', { personId, role: 'treasurer' })
    await office().call('spending.withdraw', { requestId: id })
    expect(await one(id)).toMatchObject({ state: 'withdrawn', mayWithdraw: false, mayProve: false })
    expect(await open(id), 'nothing waits').toEqual([])
    expect(await office().refused('spending.withdraw', { requestId: id })).toBe('request_moved_on')
    expect(await head().refused('spending.decide', { requestId: id, decision: 'approved' })).toBe('request_moved_on')
    const decided = `update spend_requests set decision = 'approved', decided_at = now(), closed_at = null where request_id = '${id}'`
    await expect(head().sql(decided)).rejects.toThrow(/request_moved_on/)
  })
})
