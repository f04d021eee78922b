import { expect, test } from 'vitest'
import { fromRoman, toRoman } from '../roman.ts'

test('one to twelve in Roman numerals and back', () => {
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1)
  const romans = numbers.map(toRoman)
  expect(romans).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'])
  expect(romans.map(fromRoman)).toEqual(numbers)
  expect(fromRoman(' iv ')).toBe(4)
})

test('other numerals are refused', () => {
  for (const n of [0, -1, 13, 1.5]) expect(() => toRoman(n)).toThrow(RangeError)
  for (const text of ['', 'IIII', 'XIII', 'VX', '4']) expect(fromRoman(text)).toBeNull()
})
