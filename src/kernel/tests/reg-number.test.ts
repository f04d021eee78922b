import { expect, test } from 'vitest'
import { formatRegNumber, parseRegNumber } from '../reg-number.ts'

test('the register number of the first story', () => {
  expect(formatRegNumber({ year: 2026, intake: 1, serial: 4 })).toBe('2026-I-004')
  expect(parseRegNumber('2026-I-004')).toEqual({ year: 2026, intake: 1, serial: 4 })
  // a year may have as many intakes as months
  expect(parseRegNumber(formatRegNumber({ year: 2026, intake: 12, serial: 4 }))?.intake).toBe(12)
})

test('it is read as people type it', () => {
  for (const typed of ['2026-i-4', ' 2026 I 004 ', '2026/I/04', '2026 - I - 004']) {
    expect(parseRegNumber(typed)).toEqual({ year: 2026, intake: 1, serial: 4 })
  }
  for (const typed of [
    '',
    '2026-I',
    '2026-I-000',
    '2026-XIII-001',
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
    { year: 2026, intake: 13, serial: 1 },
    { year: 2026, intake: 1, serial: 0 },
    { year: 2026, intake: 1, serial: 1.5 },
  ]) {
    expect(() => formatRegNumber(bad)).toThrow(RangeError)
  }
})
