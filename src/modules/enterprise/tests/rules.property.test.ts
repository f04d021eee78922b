import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakEvenOf, dearerBy, forecastOf } from '../rules.ts'

const rupiah = fc.integer({ min: 1, max: 9_999_999 })
const parts = (min: number) => fc.array(fc.record({ rupiah }), { minLength: min, maxLength: 8 })
const month = fc.record({ units: fc.nat(5000), asideRupiah: fc.nat(9_999_999) })
const plan = fc.record({
  priceRupiah: rupiah,
  costs: parts(1),
  fixed: parts(0),
  minutesEach: fc.integer({ min: 1, max: 10_000 }),
  months: fc.tuple(month, month, month),
})

test('every month adds up to the rupiah: in is material, fixed, kept and home', () => {
  fc.assert(
    fc.property(plan, (p) => {
      for (const m of forecastOf(p).months) {
        expect(m.materialRupiah + m.fixedRupiah + m.asideRupiah + m.homeRupiah).toBe(m.inRupiah)
        expect(Object.values(m).every(Number.isSafeInteger)).toBe(true)
      }
    }),
  )
})

test('with the piece that breaks even the month is paid for, and with one fewer it is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), fc.nat(99_999_999), (left, fixed) => {
      const at = breakEvenOf(left, fixed) ?? -1
      expect(at * left).toBeGreaterThanOrEqual(fixed)
      if (at > 0) expect((at - 1) * left).toBeLessThan(fixed)
    }),
  )
})

test('a month in which she sells as many as break even leaves nothing below nothing', () => {
  fc.assert(
    fc.property(plan, (p) => {
      const { breakEven } = forecastOf(p)
      if (breakEven === null) return
      const [m] = forecastOf({ ...p, months: [{ units: breakEven }] }).months
      expect(m?.remainsRupiah).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('dearer material never leaves more, and never breaks even earlier', () => {
  fc.assert(
    fc.property(plan, fc.integer({ min: 1, max: 100 }), (p, percent) => {
      const [now, then] = [forecastOf(p), dearerBy(p, percent)]
      expect(then?.leftRupiah).toBeLessThan(now.leftRupiah)
      if (then?.breakEven != null)
        expect(then.breakEven).toBeGreaterThanOrEqual(now.breakEven ?? Number.POSITIVE_INFINITY)
    }),
  )
})
