import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { cleared } from '../../deliverers/tests/cleared.ts'
import { byMonth, feeOf, hoursOf } from '../rules.ts'

const WEEK = '2026-01-12'

describe('what is paid to whoever comes from outside', () => {
  let t: TestApp
  let [held, later] = ['', '']
  const office = () => t.as(cast.administration)
  const fee = (more: object = {}) => ({
    ...{ sessionId: held, onDay: WEEK, rateRupiah: 300_000, hours: 2, payer: 'centre' as const },
    ...more,
  })

  beforeAll(async () => {
    t = await startApp()
    const delivererId = await cleared(t, cast.coordinator, { name: 'Pak Sapto Contoh' })
    const budi = t.as(cast.classes)
    const of = { kind: 'social', title: 'Buku kas', meantFor: 'everyone', delivererId } as const
    const save = async (onDay: string, starts: string, ends: string) =>
      (await budi.call('programme.saveSession', { ...of, onDay, starts, ends })).sessionIds[0] ?? ''
    held = await save(WEEK, '06:30', '08:30')
    later = await save('2026-01-14', '10:00', '11:00')
    const version = async () => (await budi.call('programme.week', { onDay: WEEK })).plan?.version ?? 0
    await budi.call('programme.proposeWeek', { weekOn: WEEK, version: await version() })
    await t.as(cast.head).call('programme.publishWeek', { weekOn: WEEK, version: await version() })
  })
  afterAll(() => t.close())

  it('is reckoned in whole rupiah by the session-hour, and summed by month', () => {
    expect(feeOf(300_000, 2)).toBe(600_000)
    expect([hoursOf('08:00', '09:30'), hoursOf('08:00', '08:20')]).toEqual([2, 1])
    const of = (onDay: string, state: 'owed' | 'paid', amountRupiah: number) => ({ onDay, state, amountRupiah })
    expect(byMonth([of('2026-01-31', 'owed', 5), of('2026-02-01', 'paid', 7), of('2026-02-02', 'owed', 1)])).toEqual([
      { month: '2026-02', owedRupiah: 1, paidRupiah: 7 },
      { month: '2026-01', owedRupiah: 5, paidRupiah: 0 },
    ])
  })

  it('is written by administration or treasurer for a session that was held, once', async () => {
    const { rows } = await office().call('fees.month', {})
    expect(rows).toMatchObject([{ sessionId: held, state: 'unwritten', hours: 2, deliverer: 'Pak Sapto Contoh' }])
    expect(await t.as(cast.head).refused('fees.write', fee())).toBe('not_allowed')
    expect(await office().refused('fees.write', fee({ sessionId: later, onDay: '2026-01-14' }))).toBe('no_paid_session')
    expect(await office().refused('fees.write', fee({ rateRupiah: 1.5 }))).toBe('invalid_input')
    await office().call('fees.write', fee())
    expect(await office().refused('fees.write', fee())).toBe('written_already')
    for (const who of [cast.wulan, cast.houseMother, cast.guard, cast.sewing])
      expect(await t.as(who).refused('fees.month', {})).toBe('not_allowed')
    expect((await t.as(elsewhere.head).call('fees.month', {})).rows).toEqual([])
  })

  it('is seen whole by a treasurer, who reads neither timetable nor directory', async () => {
    await t.as(cast.head).call('access.grantRole', { personId: t.as(cast.privacy).id, role: 'treasurer' })
    const treasurer = t.as(cast.privacy)
    expect(await treasurer.refused('programme.week', { onDay: WEEK })).toBe('not_allowed')
    const { rows } = await treasurer.call('fees.month', {})
    expect(rows).toMatchObject([{ sessionId: held, title: 'Buku kas', deliverer: 'Pak Sapto Contoh', state: 'owed' }])
    expect(await treasurer.refused('fees.write', fee())).toBe('written_already')
  })

  it('is corrected while it is owed, by whoever saw what stands there', async () => {
    const { rows } = await office().call('fees.month', {})
    const typo = { feeId: rows[0]?.feeId ?? '', rateRupiah: 250_000, hours: 3, payer: 'other' as const }
    const seen = { rateRupiah: 300_000, hours: 2 }
    expect(await t.as(cast.head).refused('fees.correct', { ...typo, seen })).toBe('not_allowed')
    await office().call('fees.correct', { ...typo, seen })
    expect(await office().refused('fees.correct', { ...typo, seen })).toBe('stale_version')
    expect((await office().call('fees.month', {})).rows).toMatchObject([{ amountRupiah: 750_000, payer: 'other' }])
    const back = { ...typo, ...seen, payer: 'centre' as const, seen: { rateRupiah: 250_000, hours: 3 } }
    await office().call('fees.correct', back)
  })

  it('is owed until a receipt says it was paid; of tax stands what the receipt says', async () => {
    const read = async () => t.as(cast.head).call('fees.month', { month: '2026-01' })
    const [row] = (await read()).rows
    expect(await read()).toMatchObject({ owedRupiah: 600_000, paidRupiah: 0 })
    const paid = { feeId: row?.feeId ?? '', paidOn: WEEK, receiptNo: '012/KW/2026', taxRupiah: 30_000 }
    expect(await office().refused('fees.pay', { ...paid, paidOn: '2026-01-13' })).toBe('in_the_future')
    expect(await office().refused('fees.pay', { ...paid, paidOn: '2026-01-11' })).toBe('before_session')
    expect(await office().refused('fees.pay', { ...paid, taxRupiah: 700_000 })).toBe('tax_over')
    const sql = `update session_fees set paid_on = '2026-01-12', receipt_no = '1', paid_by = $1 returning paid_by`
    await office().call('fees.pay', paid)
    await expect(office().sql(sql, [t.as(cast.head).id])).rejects.toThrow(/paid_already/)
    expect(await office().refused('fees.pay', paid)).toBe('paid_already')
    const late = { ...fee(), feeId: paid.feeId, seen: { rateRupiah: 300_000, hours: 2 } }
    const { sessionId: _, onDay: __, ...correction } = late
    expect(await office().refused('fees.correct', correction)).toBe('paid_already')
    expect(await read()).toMatchObject({
      ...{ owedRupiah: 0, paidRupiah: 600_000, months: [{ month: '2026-01', paidRupiah: 600_000 }] },
      rows: [{ state: 'paid', receiptNo: '012/KW/2026', taxRupiah: 30_000 }],
    })
  })
})
