import { expect, test } from 'vitest'
import { formatRegNumber, fromRoman, parseRegNumber, toRoman } from '../reg-number.ts'

test('one to ten in Roman numerals and back', () => {
  const romans = Array.from({ length: 10 }, (_, at) => toRoman(at + 1))
  expect(romans).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'])
  expect(romans.map(fromRoman)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(fromRoman(' iv ')).toBe(4)
})

test('other numerals are refused', () => {
  for (const n of [0, -1, 11, 1.5]) expect(() => toRoman(n)).toThrow(RangeError)
  for (const text of ['', 'IIII', 'XI', 'VX', '4']) expect(fromRoman(text)).toBeNull()
})

test('the register number of the first story', () => {
  expect(formatRegNumber({ year: 2026, intake: 1, serial: 4 })).toBe('2026-I-004')
  expect(parseRegNumber('2026-I-004')).toEqual({ year: 2026, intake: 1, serial: 4 })
})

test('it is read as people type it', () => {
  for (const typed of ['2026-i-4', ' 2026 I 004 ', '2026/I/04', '2026 - I - 004']) {
    expect(parseRegNumber(typed)).toEqual({ year: 2026, intake: 1, serial: 4 })
  }
  for (const typed of [
    '',
    '2026-I',
    '2026-I-000',
    '2026-XI-001',
    '1926-I-001',
    '26-I-004',
    '2026-1-004',
    '2026-I-0041234',
    'x2026-I-004',
  ]) {
    expect(parseRegNumber(typed)).toBeNull()
  }
})

test('numbers that cannot be are refused', () => {
  for (const bad of [
    { year: 1999, intake: 1, serial: 1 },
    { year: 2026, intake: 11, serial: 1 },
    { year: 2026, intake: 1, serial: 0 },
    { year: 2026, intake: 1, serial: 1.5 },
  ]) {
    expect(() => formatRegNumber(bad)).toThrow(RangeError)
  }
})
