import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRegNumber, parseRegNumber } from '../reg-number.ts'

const numbers = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  intake: fc.integer({ min: 1, max: 10 }),
  serial: fc.integer({ min: 1, max: 999_999 }),
})

test('every register number can be read back', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(parseRegNumber(formatRegNumber(number))).toEqual(number)
    }),
  )
})

test('two numbers are written alike only when they are the same', () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const same = a.year === b.year && a.intake === b.intake && a.serial === b.serial
      expect(formatRegNumber(a) === formatRegNumber(b)).toBe(same)
    }),
  )
})
