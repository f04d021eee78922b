import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { absorbedPercent, byActivity, byMonth, costOfOne, lineOfFees } from '../absorbed.ts'
import { targetsOf } from '../targets.ts'

const today = Temporal.PlainDate.from('2026-10-20')
const line = (lineKey: string, activity: string, amountRupiah: number, more: object = {}) => ({
  ...{
    programmeCode: null,
    programme: null,
    activityCode: null,
    lineKey,
    activity,
    name: lineKey,
    amountRupiah,
    fromMonth: 1,
    untilMonth: 12,
    accountCode: null,
    ...more,
  },
})

describe('absorption', () => {
  const plan = [line('food', 'Dasar', 1200), line('soap', 'Dasar', 120), line('cloth', 'Kelas', 600)]
  const day = fc.constantFrom('2026-01-05', '2026-07-31', '2026-10-01', '2027-01-09')
  const money = fc.record({
    lineKey: fc.constantFrom('food', 'soap', 'cloth', 'gone', null),
    onDay: day,
    amountRupiah: fc.integer({ min: -500, max: 5000 }),
  })

  it('loses no rupiah, whatever line it stands on or none', () => {
    fc.assert(
      fc.property(fc.array(money), fc.array(money), (spent, promised) => {
        const rows = byActivity(plan, spent, promised)
        const sum = (of: readonly { amountRupiah: number }[]) => of.reduce((n, x) => n + x.amountRupiah, 0)
        expect(rows.reduce((n, r) => n + r.paidRupiah, 0)).toBe(sum(spent))
        expect(rows.reduce((n, r) => n + r.committedRupiah, 0)).toBe(sum(promised))
        expect(rows.reduce((n, r) => n + r.planRupiah, 0)).toBe(1920)
        const months = byMonth(plan, spent, promised, { year: 2026, today: Temporal.PlainDate.from('2027-02-01') })
        expect(months.at(-1)).toMatchObject({ planRupiah: 1920, paidRupiah: sum(spent) })
      }),
    )
  })

  it('puts the largest plan first and what stands on no line last', () => {
    const spent = [{ lineKey: null, onDay: '2026-02-01', amountRupiah: 5 }]
    expect(byActivity(plan, spent, []).map((r) => r.activity)).toEqual(['Dasar', 'Kelas', null])
    expect(byActivity(plan, [], []).map((r) => r.activity)).toEqual(['Dasar', 'Kelas'])
  })

  it('says nothing of months that have not come, and what is promised in the month that runs', () => {
    const promised = [{ lineKey: 'food', amountRupiah: 70 }]
    const months = byMonth(plan, [{ lineKey: 'food', onDay: '2026-03-04', amountRupiah: 9 }], promised, {
      year: 2026,
      today,
    })
    expect(months.map((m) => m.paidRupiah)).toEqual([0, 0, 9, 9, 9, 9, 9, 9, 9, 9, null, null])
    expect(months.map((m) => m.committedRupiah)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 70, 0, 0])
    expect(months[0]?.planRupiah).toBe(160)
    const next = byMonth(plan, [], promised, { year: 2027, today })
    expect(next.every((m) => m.paidRupiah === null)).toBe(true)
  })

  it('is a share of the plan to one decimal, and no number where nothing was planned', () => {
    expect(absorbedPercent(611_400_000, 721_000_000)).toBe(84.8)
    expect(absorbedPercent(5, 0)).toBeNull()
  })

  it('stands beside what the cash plan wanted until a month, by activity and in all, with what is on no line', () => {
    const spent = [
      { lineKey: 'food', onDay: '2026-02-01', amountRupiah: 165 },
      { lineKey: null, onDay: '2026-03-01', amountRupiah: 21 },
    ]
    const later = [...plan.slice(0, 2), line('cloth', 'Kelas', 600, { fromMonth: 7 })]
    expect(targetsOf(later, spent, 3)).toEqual([
      { activity: 'Dasar', targetRupiah: 330, paidRupiah: 165, percent: 50 },
      { activity: 'Kelas', targetRupiah: 0, paidRupiah: 0, percent: null },
      { activity: null, targetRupiah: 330, paidRupiah: 186, percent: 56.4 },
    ])
    expect(targetsOf(later, [], 12).map((t) => t.targetRupiah)).toEqual([1320, 600, 1920])
  })
})

describe('what one came to', () => {
  it('is whole rupiah, and over a period without any it is no number', () => {
    expect(costOfOne(721_000_000, 40)).toBe(18_025_000)
    expect(costOfOne(10, 3)).toBe(3)
    expect(costOfOne(10, 0)).toBeNull()
  })

  it('of fees stands on the one line for honorarium, in whatever width its code is written', () => {
    const fees = { accountCode: '5.1.02.02.01.0003' }
    expect(lineOfFees([line('a', 'x', 1), line('b', 'x', 1, fees)])).toBe('b')
    expect(lineOfFees([line('a', 'x', 1, fees), line('b', 'x', 1, fees)])).toBeNull()
    expect(lineOfFees([line('a', 'x', 1)])).toBeNull()
  })
})
