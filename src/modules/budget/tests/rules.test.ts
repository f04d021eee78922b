import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  across,
  cashPlan,
  ceilingBinds,
  compareCodes,
  judgeLine,
  kindAfter,
  monthsOf,
  readCalculation,
  stateOf,
  sumOf,
  yearsToPlan,
} from '../rules.ts'
import { SAMPLE } from '../sample.ts'

describe('a calculation', () => {
  it('is read as the field writes it: the price first, then how often', () => {
    expect(readCalculation('27.000 × 40 orang × 180 hari')).toEqual({
      priceRupiah: 27_000,
      counts: [40, 180],
      amountRupiah: 194_400_000,
      text: '27.000 × 40 orang × 180 hari',
    })
    expect(readCalculation(' Rp 27000 x40  orang*180 ')?.text).toBe('27.000 × 40 orang × 180')
    expect(readCalculation('6.000.000')).toMatchObject({ amountRupiah: 6_000_000, counts: [] })
    expect(readCalculation('5.000 × 1.200 lembar')?.counts).toEqual([1200])
  })

  it('that can be read in two ways or in none is not read', () => {
    for (const typed of [
      ...['', 'x', '27,000 × 40', '27.00 × 40', '27.000 × 0 orang', '27.000 × -4', '27.000 × 4,5', '27.000 ×'],
      ...['27.000 × orang 40', '1 × 2 × 3 × 4 × 5', '99.999.999.999 × 99999', '=1+1', '27.000 × 40 <b>'],
    ])
      expect(readCalculation(typed), typed).toBeUndefined()
  })

  it('of the sample of the field comes to 721.000.000, line by line', () => {
    const amounts = SAMPLE.map((l) => readCalculation(l.calculation)?.amountRupiah)
    expect(amounts).toEqual([
      ...[194_400_000, 72_000_000, 48_000_000, 14_400_000, 12_000_000, 30_000_000, 30_000_000, 97_400_000],
      ...[99_000_000, 6_000_000, 3_000_000, 20_000_000, 18_000_000, 6_000_000, 24_000_000, 8_000_000],
      ...[24_000_000, 10_000_000, 4_800_000],
    ])
    expect(sumOf(amounts.map((amountRupiah) => ({ amountRupiah: amountRupiah ?? 0 })))).toBe(721_000_000)
  })

  it('says again what it read, and reads that the same', () => {
    const count = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.array(count, { maxLength: 2 }), (price, counts) => {
        const read = readCalculation([price, ...counts].join(' x '))
        expect(read?.amountRupiah).toBe(counts.reduce((n, c) => n * c, price))
        expect(readCalculation(read?.text ?? '')).toEqual(read)
      }),
    )
  })
})

describe('the cash plan', () => {
  it('spreads every line over its months and loses no rupiah', () => {
    const line = fc
      .record({
        amountRupiah: fc.integer({ min: 0, max: 10 ** 11 }),
        a: fc.integer({ min: 1, max: 12 }),
        b: fc.nat(11),
      })
      .map(({ amountRupiah, a, b }) => ({ amountRupiah, fromMonth: a, untilMonth: Math.min(12, a + b) }))
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(cashPlan(lines).reduce((n, m) => n + m, 0)).toBe(sumOf(lines))
        expect(cashPlan(lines).every((m) => m >= 0)).toBe(true)
      }),
    )
    expect(monthsOf({ amountRupiah: 100, fromMonth: 2, untilMonth: 4 })).toEqual([
      0, 33, 33, 34, 0, 0, 0, 0, 0, 0, 0, 0,
    ])
  })
})

describe('codes of accounts', () => {
  it('stand in the order of their numbers, whatever their width', () => {
    expect(['5.1.2.1', '5.1.02.01.01.0024', '5.1.10', '5.1.02.01.1.3'].toSorted(compareCodes)).toEqual([
      '5.1.2.1',
      '5.1.02.01.1.3',
      '5.1.02.01.01.0024',
      '5.1.10',
    ])
    expect(compareCodes('5.1.02.01.01.0024', '5.1.2.1.1.24')).toBe(0)
  })

  it('of honorarium and travel bind their ceiling, in whatever width', () => {
    expect(['5.1.02.02.01.0003', '5.1.2.2.1.3', '5.1.02.04.01.0001'].every(ceilingBinds)).toBe(true)
    expect(['5.1.02.01.01.0024', '5.1.02.02.01.0030', '5.1.2.40'].some(ceilingBinds)).toBe(false)
    expect(ceilingBinds(null)).toBe(false)
  })
})

describe('a line', () => {
  const line = { priceRupiah: 500_000, fromMonth: 1, untilMonth: 12, ceilingRupiah: 425_000, ceilingReason: null }
  it('above its ceiling needs a reason, and of honorarium or travel can not stand at all', () => {
    expect(judgeLine(line, '5.1.02.01.01.0024')).toBe('ceiling_reason_needed')
    expect(judgeLine({ ...line, ceilingReason: 'Harga pasar' }, '5.1.02.01.01.0024')).toBeNull()
    expect(judgeLine({ ...line, ceilingReason: 'Harga pasar' }, '5.1.02.02.01.0003')).toBe('above_binding_ceiling')
    expect(judgeLine({ ...line, ceilingRupiah: 500_000 }, '5.1.02.02.01.0003')).toBeNull()
    expect(judgeLine({ ...line, ceilingRupiah: null }, null)).toBeNull()
  })

  it('runs forward', () => {
    expect(judgeLine({ ...line, fromMonth: 5, untilMonth: 4 }, null)).toBe('months_backwards')
  })

  it('stands beside itself in every version', () => {
    const of = (amountRupiah: number) => [{ key: 'a', amountRupiah }]
    expect(across('a', [of(1), [], of(3)])).toEqual([1, null, 3])
  })
})

describe('a version', () => {
  it('is written, then proposed, then locked; after the DPA every next one is a revision', () => {
    expect([
      stateOf({ proposedAt: null, lockedAt: null }),
      stateOf({ proposedAt: 'x', lockedAt: null }),
      stateOf({ proposedAt: 'x', lockedAt: 'y' }),
    ]).toEqual(['written', 'proposed', 'locked'])
    expect([kindAfter('draft'), kindAfter('rka'), kindAfter('dpa'), kindAfter('revised')]).toEqual([
      'rka',
      'dpa',
      'revised',
      'revised',
    ])
  })

  it('is made for this year or the next', () => {
    expect(yearsToPlan(Temporal.PlainDate.from('2026-12-31'))).toEqual([2027, 2026])
  })
})
