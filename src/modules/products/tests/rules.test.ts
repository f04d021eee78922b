import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addsUp,
  byLargestRemainder,
  codeOf,
  hourly,
  hourlyOf,
  isNeutral,
  type Percents,
  ruleState,
  sharesBack,
  sharesOf,
  wayUp,
} from '../rules.ts'

const RULE: Percents = {
  materialHow: 'cost_first',
  materialPercent: 0,
  makerPercent: 80,
  fundPercent: 20,
  regionPercent: 0,
}
const sold = (more: object = {}) => ({
  ...{ pieces: 5, priceRupiah: 45_000, materialRupiah: 22_000, materialFrom: 'class_stock' as const, makers: ['a'] },
  ...more,
})
const sum = (shares: readonly { rupiah: number }[]) => shares.reduce((n, s) => n + s.rupiah, 0)

describe('how the money of a sale is shared', () => {
  it('replaces the material first and gives the rest to the maker and the class, as at the fair of the drawing', () => {
    expect(sharesOf(sold(), RULE)).toEqual([
      { kind: 'maker', caseId: 'a', rupiah: 92_000 },
      { kind: 'material', caseId: null, rupiah: 110_000 },
      { kind: 'fund', caseId: null, rupiah: 23_000 },
    ])
  })

  it('gives her own material back to her, and that of a partner to nobody', () => {
    expect(sharesOf(sold({ materialFrom: 'own' }), RULE)).toEqual([
      { kind: 'maker', caseId: 'a', rupiah: 202_000 },
      { kind: 'fund', caseId: null, rupiah: 23_000 },
    ])
    expect(sharesOf(sold({ materialFrom: 'partner', materialRupiah: 0 }), RULE).map((s) => s.rupiah)).toEqual([
      180_000, 45_000,
    ])
  })

  it('takes no more for the material than was paid', () => {
    expect(sharesOf(sold({ priceRupiah: 20_000 }), RULE)).toEqual([{ kind: 'material', caseId: null, rupiah: 100_000 }])
  })

  it('says whether a rule adds up to a hundred', () => {
    expect(addsUp(RULE)).toBe(true)
    expect(addsUp({ ...RULE, makerPercent: 79 })).toBe(false)
    expect(addsUp({ ...RULE, materialPercent: 20, makerPercent: 60 })).toBe(false)
    expect(addsUp({ ...RULE, materialHow: 'percent', materialPercent: 20, makerPercent: 60 })).toBe(true)
  })

  it('loses no rupiah to rounding, whatever the weights', () => {
    expect(byLargestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33])
    fc.assert(
      fc.property(fc.nat(99_999_999_999), fc.array(fc.nat(100), { minLength: 1, maxLength: 8 }), (total, weights) => {
        const parts = byLargestRemainder(total, weights)
        const all = weights.reduce((n, w) => n + w, 0)
        expect(parts.reduce((n, p) => n + p, 0)).toBe(all === 0 ? 0 : total)
        for (const [i, p] of parts.entries())
          expect(Math.abs(p - (all === 0 ? 0 : (total * (weights[i] ?? 0)) / all))).toBeLessThan(1)
      }),
    )
  })

  it('shares and takes back what adds up to what was paid, in any order of pieces, and ends at nothing', () => {
    const percents = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.boolean()).map(([a, b, c, first]): Percents => {
      const [material, maker, fund, region] = byLargestRemainder(100, [first ? 0 : a, b + 1, c, 100 - a])
      return {
        materialHow: first ? 'cost_first' : 'percent',
        ...{
          materialPercent: material ?? 0,
          makerPercent: maker ?? 0,
          fundPercent: fund ?? 0,
          regionPercent: region ?? 0,
        },
      }
    })
    const from = fc.constantFrom('class_stock' as const, 'leftover' as const, 'own' as const)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 300_000 }),
        fc.nat(300_000),
        from,
        fc.integer({ min: 1, max: 4 }),
        percents,
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 }),
        (pieces, priceRupiah, materialRupiah, materialFrom, makers, rule, backs) => {
          const of = (n: number) =>
            n === 0
              ? []
              : sharesOf(
                  {
                    pieces: n,
                    priceRupiah,
                    materialRupiah,
                    materialFrom,
                    makers: ['a', 'b', 'c', 'd'].slice(0, makers),
                  },
                  rule,
                )
          let left = pieces
          const ledger = [...of(pieces)]
          expect(sum(ledger)).toBe(pieces * priceRupiah)
          for (const back of [...backs, pieces]) {
            const n = Math.min(back, left)
            const changes = sharesBack(of(left), of(left - n))
            expect(sum(changes) + n * priceRupiah).toBe(0)
            left -= n
            ledger.push(...changes)
          }
          expect(left).toBe(0)
          for (const [, lines] of Map.groupBy(ledger, (s) => `${s.kind} ${s.caseId}`)) expect(sum(lines)).toBe(0)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('what an hour leaves', () => {
  it('is the price less the material, by the time at work', () => {
    expect(hourly({ priceRupiah: 65_000, materialRupiah: 32_000, minutes: 120 })).toBe(16_500)
    expect(hourly({ priceRupiah: 20_000, materialRupiah: 32_000, minutes: 60 })).toBe(-12_000)
  })

  it('says two ways up to the yardstick, as for the prayer dress of the drawing', () => {
    const dress = { priceRupiah: 150_000, materialRupiah: 78_000, minutes: 300 }
    expect(wayUp(dress, 15_000)).toEqual({ rupiah: 3_000, minutes: 12 })
    expect(wayUp({ ...dress, priceRupiah: 153_000 }, 15_000)).toBeNull()
    expect(wayUp(dress, null)).toBeNull()
  })

  it('is weighed by what was sold, and nothing while nothing was', () => {
    const of = (sold: number, minutes: number) => ({ priceRupiah: 50_000, materialRupiah: 20_000, minutes, sold })
    expect(hourlyOf([of(0, 60)])).toBeNull()
    expect(hourlyOf([of(1, 60), of(3, 180)])).toBe(12_000)
  })
})

describe('what a work is called', () => {
  it('says what it is, and neither the house nor what its maker is held for', () => {
    for (const title of ['Daster batik', 'Tas belanja perca', 'Kemeja kantor'])
      expect(isNeutral(title), title).toBe(true)
    for (const title of ['Karya panti', 'Daster Rehabilitasi', 'Tas mantan penghuni'])
      expect(isNeutral(title), title).toBe(false)
  })
})

describe('a label and a rule', () => {
  it('number a thing and a service apart, with three digits at least', () => {
    expect(codeOf({ kind: 'goods', number: 19 })).toBe('K-019')
    expect(codeOf({ kind: 'service', number: 3 })).toBe('J-003')
    expect(codeOf({ kind: 'goods', number: 1204 })).toBe('K-1204')
  })

  it('stand as proposed until they are agreed or declined', () => {
    expect(ruleState({ agreedAt: null, declinedAt: null })).toBe('proposed')
    expect(ruleState({ agreedAt: 'x', declinedAt: null })).toBe('agreed')
    expect(ruleState({ agreedAt: null, declinedAt: 'x' })).toBe('declined')
  })

  it('have no way up where the yardstick is reached to the rupiah, and no faster way where nothing is left', () => {
    const work = { priceRupiah: 20_000, materialRupiah: 10_000, minutes: 60 }
    expect(hourly(work)).toBe(10_000)
    expect(wayUp(work, 10_000)).toBeNull()
    expect(wayUp(work, 10_001)).toEqual({ rupiah: 500, minutes: 1 })
    expect(wayUp({ ...work, materialRupiah: 20_000 }, 12_000)).toEqual({ rupiah: 12_000, minutes: 0 })
    expect(wayUp({ ...work, materialRupiah: 25_000 }, 12_000)).toEqual({ rupiah: 17_000, minutes: 0 })
  })
})
