import { expect, test } from 'vitest'
import { parseKk } from '../kk-number.ts'

const today = Temporal.PlainDate.from('2026-01-12')

test('a KK number says area, date of issue and serial', () => {
  const { digits, parts, warnings } = parseKk('9910 0105 0812 0007', today)
  expect(digits).toBe('9910010508120007')
  expect(warnings).toEqual([])
  expect(parts).toMatchObject({ district: '991001', demo: true, serial: '0007' })
  expect(parts?.issuedOn.map(String)).toEqual(['1912-08-05', '2012-08-05'])
})

test('no forty is added to the day: 45 is no day of issue', () => {
  expect(parseKk('9910014508120007').warnings).toEqual([{ code: 'kk_date_impossible', params: { day: 45, month: 8 } }])
})

test.each([
  ['991001050812000', ['kk_length']],
  ['99100105081200O7', ['kk_not_digits', 'kk_length']],
  ['2010010508120007', ['kk_province_unknown']],
  ['1600010508120007', ['kk_area_impossible']],
  ['9910010508120000', ['kk_serial_zero']],
  [9910010508120000, ['kk_rounded']],
  ['9,91E+15', ['kk_rounded']],
  ['', []],
])('%s', (typed, expected) => {
  expect(parseKk(typed).warnings.map((warning) => warning.code)).toEqual(expected)
})
