import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { houseGets, left, stepOf } from '../rules.ts'

describe('an outing', () => {
  it('goes one way', () => {
    const way = { agreedAt: null, leftAt: null, backAt: null, settledAt: null }
    expect(stepOf(way)).toBe('planned')
    expect(stepOf({ ...way, agreedAt: 'x' })).toBe('agreed')
    expect(stepOf({ ...way, agreedAt: 'x', leftAt: 'x' })).toBe('out')
    expect(stepOf({ ...way, agreedAt: 'x', leftAt: 'x', backAt: 'x' })).toBe('back')
    expect(stepOf({ agreedAt: 'x', leftAt: 'x', backAt: 'x', settledAt: 'x' })).toBe('settled')
  })

  it('leaves open what is neither sold nor back nor lost', () => {
    expect(left({ taken: 6, sold: 4, back: 1, lost: 0 })).toBe(1)
  })

  it('gives the house what whoever sells does not keep, and of a rupiah that can not be divided the whole', () => {
    expect(houseGets(65_000, 10)).toBe(58_500)
    expect(houseGets(999, 10)).toBe(900)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), fc.nat(60), (price, percent) => {
        const gets = houseGets(price, percent)
        expect(gets).toBeGreaterThan(0)
        expect(price - gets).toBeLessThanOrEqual((price * percent) / 100)
      }),
    )
  })
})
