import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { cloth, lockedBudget, paid, proven } from './spent.ts'

describe('the proofs of a payment', () => {
  let t: TestApp
  let requestId = ''
  beforeAll(async () => {
    t = await startApp()
    await lockedBudget(t)
    requestId = (await office().call('spending.ask', cloth())).requestId
    await t.as(cast.head).call('spending.decide', { requestId, decision: 'approved' })
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const one = () => office().call('spending.one', { requestId })
  const waits = async () => (await one()).proofs.filter((p) => p.paymentId === null).length
  const sql = `insert into spend_payments (centre_id, payment_id, request_id, amount_rupiah, paid_on, way, payee, receipt_no, paid_by, at)
    values (sec.centre(), gen_random_uuid(), $1, 5, current_date, 'cash', 'x', 'x', sec.person(), now())`

  it('are asked anew by a second instalment, its receipt too; the database says the same', async () => {
    await proven(t, requestId)
    await office().call('spending.pay', paid(requestId, 1_000_000))
    expect(await one()).toMatchObject({ state: 'approved', mayPay: false })
    expect(await waits()).toBe(0)
    expect(await office().refused('spending.pay', paid(requestId, 860_000, { receiptNo: 'K-2' }))).toBe(
      'proofs_missing',
    )
    await expect(office().sql(sql, [requestId])).rejects.toThrow(/proofs_missing/)
    await proven(t, requestId)
    expect((await one()).mayPay).toBe(true)
    await office().call('spending.pay', paid(requestId, 860_000, { receiptNo: 'K-2' }))
    const { proofs, payments, state } = await one()
    expect([state, proofs.length]).toEqual(['paid', 10])
    for (const { paymentId } of payments) expect(proofs.filter((p) => p.paymentId === paymentId)).toHaveLength(5)
  })

  it('are free again when all of their payment was taken back, and stay with what stands of it', async () => {
    const { payments } = await one()
    // by their receipts: two payments of one moment have no order
    const [first, second] = ['K-1', 'K-2'].map((no) => payments.find((p) => p.receiptNo === no))
    const take = (of: typeof first, amountRupiah: number) =>
      office().call('spending.correct', { paymentId: of?.paymentId ?? '', amountRupiah, reason: 'Salah ketik.' })
    await take(first, 400_000)
    expect(await waits()).toBe(0)
    const [proof] = (await one()).proofs
    expect(await office().refused('spending.removeProof', { proofId: proof?.proofId ?? '' })).toBe('paid_on_it')
    await take(second, 860_000)
    expect(await waits()).toBe(5)
    await office().call('spending.pay', paid(requestId, 850_000, { receiptNo: 'K-2' }))
    expect(await waits()).toBe(0)
  })

  it('can be tied to a payment by nobody who writes it down', async () => {
    const [payment] = (await one()).payments
    const tie = 'update spend_proofs set payment_id = $1 where request_id = $2'
    await expect(office().sql(tie, [payment?.paymentId, requestId])).rejects.toThrow(/permission denied/)
  })
})
