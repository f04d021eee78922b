import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthsBehind } from '../absorbed.ts'
import { monthsOfLine, together } from '../done.ts'

const paid = (lineKey: string, onDay: string, amountRupiah: number) => ({ lineKey, onDay, amountRupiah })
const seen = (lineKey: string, onDay: string, percent: number) => ({ lineKey, onDay, percent })

describe('how far a line is, month by month beside its money', () => {
  it('keeps what was seen until somebody looks again, and says nothing before', () => {
    const said = [seen('cloth', '2026-02-10', 20), seen('food', '2026-02-11', 90), seen('cloth', '2026-04-30', 65)]
    const spent = [paid('cloth', '2026-01-31', 100), paid('cloth', '2026-04-01', 50), paid('food', '2026-01-01', 7)]
    expect(monthsOfLine('cloth', spent, said, { year: 2026, now: 5 })).toEqual([
      { month: 1, paidRupiah: 100, donePercent: null },
      { month: 2, paidRupiah: 100, donePercent: 20 },
      { month: 3, paidRupiah: 100, donePercent: 20 },
      { month: 4, paidRupiah: 150, donePercent: 65 },
      { month: 5, paidRupiah: 150, donePercent: 65 },
    ])
    expect(monthsOfLine('cloth', spent, said, { year: 2027, now: 0 })).toEqual([])
  })

  it('counts what is paid in January of the next year to December', () => {
    const months = monthsOfLine('cloth', [paid('cloth', '2027-01-05', 9)], [], { year: 2026, now: 12 })
    expect(months.map((m) => m.paidRupiah)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9])
  })

  it('weighs lines by their plan, and leaves out money of which nobody said how far it is', () => {
    const month = (paidRupiah: number, donePercent: number | null) => ({ month: 1, paidRupiah, donePercent })
    const lines = [
      { planRupiah: 300, months: [month(150, 80)] },
      { planRupiah: 100, months: [month(0, 20)] },
      { planRupiah: 900, months: [month(900, null)] },
    ]
    expect(together(lines)).toEqual([{ month: 1, lines: 2, paidPercent: 37.5, donePercent: 65 }])
    expect(together([{ planRupiah: 900, months: [month(900, null)] }])).toEqual([
      { month: 1, lines: 0, paidPercent: null, donePercent: null },
    ])
    expect(together([])).toEqual([])
  })

  it('stays between the least and the most that was seen, whatever the plans', () => {
    const one = fc.record({ planRupiah: fc.integer({ min: 1, max: 999_999_999_999 }), percent: fc.nat(100) })
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), (all) => {
        const lines = all.map(({ planRupiah, percent }) => ({
          planRupiah,
          months: [{ month: 1, paidRupiah: 0, donePercent: percent }],
        }))
        const percents = all.map((a) => a.percent)
        const done = together(lines)[0]?.donePercent ?? -1
        expect(done).toBeGreaterThanOrEqual(Math.min(...percents))
        expect(done).toBeLessThanOrEqual(Math.max(...percents))
      }),
    )
  })
})

describe('how many months the money lies behind its plan', () => {
  const points = (plan: readonly number[], paidRupiah: readonly (number | null)[]) =>
    plan.map((planRupiah, i) => ({ month: i + 1, planRupiah, paidRupiah: paidRupiah[i] ?? null, committedRupiah: 0 }))

  it('counts months that are over and not reached, and not the one that runs', () => {
    expect(monthsBehind(points([10, 20, 30, 40], [5, 10, 15, null]))).toBe(1)
    expect(monthsBehind(points([10, 20, 30, 40], [5, 10, 9, null]))).toBe(2)
    expect(monthsBehind(points([10, 20, 30, 40], [10, 20, 20, null]))).toBe(0)
    expect(monthsBehind(points([10, 20], [null, null]))).toBe(0)
  })
})
