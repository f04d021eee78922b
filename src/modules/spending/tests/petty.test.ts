import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { openInData } from '../../clients/tests/support.ts'
import { cloth, lockedBudget, paid, proven } from './spent.ts'

describe('the petty cash', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    await lockedBudget(t)
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const line = (more: object = {}) => ({
    ...{
      kind: 'spent' as const,
      what: 'Meterai',
      amountRupiah: 20_000,
      onDay: '2026-01-12',
      receiptNo: 'K-9',
      ...more,
    },
  })
  const box = (who: { username: string } = cast.administration) => t.as(who).call('spending.petty', {})
  const lineKeyOf = async (name: string) => (await box()).lines.find((l) => l.name === name)?.lineKey ?? ''

  it('is filled, spent and never below zero; the database counts the balance and the lines', async () => {
    expect(await office().refused('spending.writePetty', line())).toBe('not_enough')
    await office().call('spending.writePetty', {
      ...line({ kind: 'filled', what: 'Isi dari kas' }),
      amountRupiah: 100_000,
      receiptNo: undefined,
    })
    await office().call('spending.writePetty', line({ lineKey: await lineKeyOf('ATK') }))
    expect(await office().refused('spending.writePetty', line({ amountRupiah: 80_001 }))).toBe('not_enough')
    const forged = `insert into petty_cash_entries (centre_id, seq, kind, what, amount_rupiah, balance_rupiah, on_day, receipt_no, person_id, at)
      values (sec.centre(), 77, 'spent', 'x', -1000, 999999, current_date, 'K', sec.person(), now()) returning seq, balance_rupiah::int as balance`
    expect(await office().sql(forged)).toEqual([{ seq: 3, balance: 79_000 }])
    await t.ownerSql('delete from petty_cash_entries where seq = 3')
    expect((await box()).balanceRupiah).toBe(80_000)
  })

  it('takes no name, no day to come, no expense without a receipt, no line of nowhere', async () => {
    await openInData(t, { honorific: 'Ibu', callName: 'Suryani', birthYear: 1998 })
    const wrong: [object, string][] = [
      [{ what: 'Obat Suryani' }, 'names_somebody'],
      [{ onDay: '2026-01-13' }, 'in_the_future'],
      [{ receiptNo: undefined }, 'invalid_input'],
      [{ amountRupiah: 0 }, 'invalid_input'],
      [{ lineKey: crypto.randomUUID() }, 'not_found'],
    ]
    for (const [more, code] of wrong) expect(await office().refused('spending.writePetty', line(more)), code).toBe(code)
  })

  it('is corrected by a line of its own on the same line of the budget, at most by what it was', async () => {
    const take = (seq: number, amountRupiah: number, what = 'Salah jumlah') => ({ seq, amountRupiah, what })
    expect(await office().refused('spending.correctPetty', take(2, 20_001))).toBe('over_corrected')
    expect(await office().refused('spending.correctPetty', take(1, 90_000))).toBe('not_enough')
    expect(await office().refused('spending.correctPetty', take(99, 1))).toBe('not_found')
    await office().call('spending.correctPetty', take(2, 5_000))
    expect(await office().refused('spending.correctPetty', take(2, 15_001))).toBe('over_corrected')
    const { entries, balanceRupiah } = await box()
    expect([balanceRupiah, entries.map((e) => [e.seq, e.kind, e.amountRupiah, e.standsRupiah])]).toEqual([
      85_000,
      [
        [3, 'correction', 5_000, 0],
        [2, 'spent', -20_000, 15_000],
        [1, 'filled', 100_000, 100_000],
      ],
    ])
    for (const sql of ['update petty_cash_entries set amount_rupiah = 1', 'delete from petty_cash_entries'])
      await expect(office().sql(sql), sql).rejects.toThrow(/permission denied/)
  })

  it('of two who empty it at once lets one', async () => {
    const all = line({ amountRupiah: 85_000, what: 'Galon air' })
    const both = await Promise.allSettled([1, 2].map(() => office().call('spending.writePetty', all)))
    expect(both.map((b) => b.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await box()).balanceRupiah).toBe(0)
  })

  it('is read by whoever reads money, written by whoever keeps it; also by SQL', async () => {
    for (const who of [cast.head, cast.coordinator]) {
      expect((await box(who)).mayWrite, who.username).toBe(false)
      expect(await t.as(who).refused('spending.writePetty', line()), who.username).toBe('not_allowed')
    }
    const sql = `insert into petty_cash_entries (centre_id, seq, kind, what, amount_rupiah, balance_rupiah, on_day, person_id, at)
      values (sec.centre(), 0, 'filled', 'x', 5, 0, current_date, sec.person(), now())`
    for (const who of [cast.head, cast.rizal, cast.houseMother, cast.guard])
      await expect(t.as(who).sql(sql), who.username).rejects.toThrow(/row-level security/)
    for (const who of [cast.rizal, cast.houseMother, cast.guard, cast.socialOffice]) {
      expect(await t.as(who).refused('spending.petty', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from petty_cash_entries'), who.username).toEqual([])
      expect(await t.as(who).sql(`select * from sec.year_counts(2026, '2026-12-31')`), who.username).toEqual([])
    }
    expect((await t.as(elsewhere.head).call('spending.petty', {})).entries).toEqual([])
  })

  it('stands in the absorption of its year beside what was paid on requests and promised, each on its line', async () => {
    const { lines } = await office().call('spending.ground', { year: 2026 })
    const lineKey = lines.find((l) => l.name === 'Bahan praktik menjahit')?.lineKey
    const { requestId } = await office().call('spending.ask', cloth({ lineKey }))
    await t.as(cast.head).call('spending.decide', { requestId, decision: 'approved' })
    await proven(t, requestId)
    await office().call('spending.pay', paid(requestId, 860_000))
    const a = await t.as(cast.head).call('spending.absorption', {})
    // the petty cash: 20.000 less 5.000 for papers, 85.000 on no line
    expect(a).toMatchObject({ planRupiah: 721_000_000, paidRupiah: 960_000, committedRupiah: 1_000_000 })
    const of = (activity: string | null) => a.activities.find((r) => r.activity === activity)
    expect(of('Pelatihan dan praktik')).toMatchObject({ paidRupiah: 860_000, committedRupiah: 1_000_000 })
    expect(of('Penunjang')?.paidRupiah).toBe(15_000)
    expect(of(null)?.paidRupiah).toBe(85_000)
    expect(a.months[0]).toMatchObject({ paidRupiah: 960_000, committedRupiah: 1_000_000 })
    expect(a.months[1]?.paidRupiah).toBeNull()
    expect([a.nights, a.meetings, a.graduates], 'nothing is divided by nobody').toEqual([0, 0, 0])
    const empty = await office().call('spending.absorption', { year: 2024 })
    expect([empty.hasPlan, empty.paidRupiah, empty.activities]).toEqual([false, 0, []])
    expect(await t.as(cast.rizal).refused('spending.absorption', {})).toBe('not_allowed')
  })
})
