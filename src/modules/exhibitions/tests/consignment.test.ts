import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { agreedRule, learner, madeWork } from '../../products/tests/support.ts'
import { FAIR } from './support.ts'

const COUNT = { sold: 0, priceRupiah: 65_000, back: 0, lost: 0 }

describe('a consignment', () => {
  let t: TestApp
  let workId = ''
  beforeAll(async () => {
    t = await startApp()
    const caseId = await learner(t, 'Suryani')
    await agreedRule(t)
    workId = await madeWork(t, [caseId], 10)
    await head().call('access.grantRole', { personId: t.as(cast.privacy).id, role: 'treasurer' })
  })
  afterAll(() => t.close())
  const ani = () => t.as(cast.sewing)
  const hana = () => t.as(cast.coordinator)
  const head = () => t.as(cast.head)

  it('leaves works with somebody who sells them, and writes what the house gets', async () => {
    const shop = {
      ...FAIR,
      kind: 'consignment' as const,
      name: 'Titip Koperasi Melati',
      organiser: 'Koperasi Melati',
      commissionPercent: 10,
    }
    const { stand: _, ...consigned } = shop
    const { outingId: id } = await hana().call('exhibitions.plan', consigned)
    await head().call('exhibitions.agree', { outingId: id })
    await ani().call('exhibitions.take', { outingId: id, workId, pieces: 2 })
    await ani().call('exhibitions.count', { ...COUNT, outingId: id, workId, sold: 1 })
    const found = await hana().call('exhibitions.outing', { outingId: id })
    expect(found).toMatchObject({ soldRupiah: 58_500, lines: [{ getsRupiah: 58_500, left: 1 }] })
    // a treasurer writes down what was counted, and the head confirms it
    await ani().call('exhibitions.count', { ...COUNT, outingId: id, workId, back: 1 })
    await ani().call('exhibitions.comeHome', { outingId: id })
    const counted = { outingId: id, cashRupiah: 58_500 }
    await t.as(cast.privacy).call('exhibitions.settle', { ...counted, countedWith: head().id })
    await head().call('exhibitions.confirm', counted)
    expect((await hana().call('exhibitions.outing', { outingId: id })).step).toBe('settled')
  })
})
