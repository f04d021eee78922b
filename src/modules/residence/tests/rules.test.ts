import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nightsTaken, occupancy, type Period } from '../rules.ts'

const date = (iso: string) => Temporal.PlainDate.from(iso)
const START = date('2026-01-01')

describe('occupancy', () => {
  it('counts a night for each evening that somebody lies down, not for the day on which she leaves', () => {
    expect(nightsTaken({ fromOn: '2026-01-12', untilOn: '2026-01-14' }, date('2026-01-01'), date('2026-01-31'))).toBe(2)
    expect(nightsTaken({ fromOn: '2026-01-12', untilOn: '2026-01-12' }, date('2026-01-01'), date('2026-01-31'))).toBe(0)
    expect(nightsTaken({ fromOn: '2025-12-30', untilOn: null }, date('2026-01-01'), date('2026-01-31'))).toBe(31)
  })

  it('is one when every bed is taken every night, and nothing without beds', () => {
    expect(occupancy([{ fromOn: '2025-12-30', untilOn: null }], 1, date('2026-01-01'), date('2026-01-31'))).toEqual({
      used: 31,
      possible: 31,
      ratio: 1,
    })
    expect(occupancy([], 0, date('2026-01-01'), date('2026-01-31')).ratio).toBeNull()
  })

  const period: fc.Arbitrary<Period> = fc
    .tuple(fc.integer({ min: -40, max: 60 }), fc.option(fc.nat(40), { nil: null }))
    .map(([from, length]) => {
      const first = START.add({ days: from })
      return { fromOn: first.toString(), untilOn: length === null ? null : first.add({ days: length }).toString() }
    })

  it('is the same counted day by day or at once, and never more than the days there are', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: 0, max: 30 }), (p, days) => {
        const until = START.add({ days })
        const byDay = Array.from({ length: days + 1 }, (_, i) =>
          nightsTaken(p, START.add({ days: i }), START.add({ days: i })),
        ).reduce((a, b) => a + b, 0)
        expect(nightsTaken(p, START, until)).toBe(byDay)
        expect(byDay).toBeLessThanOrEqual(days + 1)
      }),
    )
  })
})
