import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { todayOf } from '../../terminations/tests/support.ts'
import { afterLeaving } from './support.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())
const { rizal, head, left } = afterLeaving(() => t)

describe('her kit after she left', () => {
  it('tells of her kit in the list of kits, month by month, to whoever follows her and to nobody else', async () => {
    const caseId = await left()
    const reached = { mode: 'visit' as const, isReached: true, isMet: true, isSafeToTalk: true }
    const contact = { ...reached, caseId, on: todayOf(t) }
    const { toolkitId } = await t.as(cast.administration).call('stock.addToolkit', {
      ...{ label: 'AU-77', track: 'sewing', sourceOfFund: 'APBD 2026' },
      items: [{ name: 'Mesin', quantity: 1, unit: 'unit', unitPriceRupiah: 1 }],
    })
    const people = [toolkitId, caseId, head().id, rizal().id, t.as(cast.administration).id]
    await t.ownerSql(
      `update toolkits set state = 'handed_over', case_id = $2, reserved_by = $3, reserved_at = now(), handed_over_by = $4,
        handed_over_at = now(), witness_id = $5 where toolkit_id = $1`,
      people,
    )
    const looks = async (m: { username: string }) =>
      (await t.as(m).call('stock.toolkits', {})).toolkits.find((k) => k.toolkitId === toolkitId)?.looks
    expect(await looks(cast.rizal)).toEqual([])
    for (const [month, toolStatus] of [
      [3, 'broken'],
      [1, 'in_use'],
    ] as const)
      await rizal().call('aftercare.recordContact', { ...contact, month, work: 'business_running', toolStatus })
    const seen = [
      { month: 1, status: 'in_use' },
      { month: 3, status: 'broken' },
    ]
    for (const m of [cast.rizal, cast.head]) expect(await looks(m), m.username).toEqual(seen)
    expect(await looks(cast.administration)).toEqual([])
    expect(await looks(cast.wulan)).toBeUndefined()
  })
})
