import { describe, expect, test } from 'vitest'
import { groupByFour, maskNumber } from '../identity-number.ts'
import { type NikGiven, parseNik } from '../nik.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const today = date('2026-01-12')
const codes = (typed: string | number | bigint | null | undefined, given: NikGiven = {}) =>
  parseNik(typed, given).warnings.map((warning) => warning.code)

describe('a NIK that is in order', () => {
  test('says area, sex, birth date and serial', () => {
    const { digits, parts, warnings } = parseNik('9910014508980001', {
      sex: 'female',
      bornOn: date('1998-08-05'),
      today,
    })
    expect(digits).toBe('9910014508980001')
    expect(warnings).toEqual([])
    expect(parts).toMatchObject({
      province: '99',
      regency: '9910',
      district: '991001',
      demo: true,
      sex: 'female',
      serial: '0001',
    })
    expect(parts?.bornOn.map(String)).toEqual(['1998-08-05'])
  })

  test('a man has nothing added to his day', () => {
    expect(parseNik('9910010508980001').parts?.sex).toBe('male')
  })

  test('both centuries are kept while nobody says what day it is', () => {
    expect(parseNik('9910014402080011').parts?.bornOn.map(String)).toEqual(['1908-02-04', '2008-02-04'])
    expect(parseNik('9910014402300011', { today }).parts?.bornOn.map(String)).toEqual(['1930-02-04'])
  })

  test('it is read through spaces, points, an apostrophe and a trailing ".0"', () => {
    for (const typed of [
      '9910 0145 0898 0001',
      ' 991001.450898.0001 ',
      "'9910014508980001",
      '9910014508980001.0',
      '9910-0145-0898-0001',
      '99100145089800\u00a001',
    ]) {
      expect(parseNik(typed)).toMatchObject({ digits: '9910014508980001', warnings: [] })
    }
    expect(parseNik(9910014508980001n).warnings).toEqual([])
  })

  test('no NIK yet is no warning', () => {
    for (const typed of ['', '   ', null, undefined]) {
      expect(parseNik(typed)).toEqual({ digits: '', parts: null, warnings: [] })
    }
  })
})

describe('a NIK with something odd is warned about and still read', () => {
  test.each([
    ['991001640896001', [['nik_length', { wanted: 16, found: 15 }]]],
    ['99100164089600111', [['nik_length', { wanted: 16, found: 17 }]]],
    [
      'belum ada',
      [
        ['nik_not_digits', { count: 8 }],
        ['nik_length', { wanted: 16, found: 0 }],
      ],
    ],
    ['9910014508980001*', [['nik_not_digits', { count: 1 }]]],
    ['9910024508980001', [['nik_province_unknown', { province: '99' }]]],
    [
      '9700014508980001',
      [
        ['nik_province_unknown', { province: '97' }],
        ['nik_area_impossible', { district: '970001' }],
      ],
    ],
    ['9910014513980001', [['nik_month_impossible', { month: 13 }]]],
    ['9910014500980001', [['nik_month_impossible', { month: 0 }]]],
    ['9910010008980001', [['nik_day_impossible', { day: 0 }]]],
    ['9910013508980001', [['nik_day_impossible', { day: 35 }]]],
    ['9910017208980001', [['nik_day_impossible', { day: 72 }]]],
    ['9910017102980001', [['nik_date_impossible', { day: 31, month: 2 }]]],
    ['9910014508980000', [['nik_serial_zero', {}]]],
  ])('%s', (typed, warnings) => {
    expect(parseNik(typed).warnings.map(({ code, params }) => [code, params])).toEqual(warnings)
  })

  test('a woman registered as a man', () => {
    expect(parseNik('9910010508980001', { sex: 'female' }).warnings).toEqual([
      { code: 'nik_sex_differs', params: { inNumber: 'male', given: 'female' } },
    ])
  })

  test('the list says 1990, the number says 1988', () => {
    expect(parseNik('9910015404880008', { bornOn: date('1990-04-14') }).warnings).toEqual([
      { code: 'nik_birth_date_differs', params: { inNumber: '1988-04-14', given: '1990-04-14' } },
    ])
  })

  test('29 February exists in 2000 and not in 1900', () => {
    expect(parseNik('9910016902000001').parts?.bornOn.map(String)).toEqual(['2000-02-29'])
    expect(codes('9910016902010001')).toEqual(['nik_date_impossible'])
  })
})

describe('a NIK that a spreadsheet has rounded', () => {
  test('a number cell that ends in zero has lost its last digit', () => {
    expect(parseNik(9910014709990000, { sex: 'female', bornOn: date('1999-09-07') })).toMatchObject({
      digits: '9910014709990000',
      warnings: [{ code: 'nik_rounded', params: { kept: 15 } }],
    })
  })

  test('so has one that does not reach 2^53: the sheet keeps fifteen digits', () => {
    expect(codes(1610014709990010)).toContain('nik_rounded')
  })

  test('a number beyond 2^53 is not to be trusted whatever it ends in', () => {
    expect(codes(9910014709990008)).toContain('nik_rounded')
  })

  test('the same digits as text have a zero serial, nothing more', () => {
    expect(codes('9910014709990000')).toEqual(['nik_serial_zero'])
  })

  test.each([
    ['9,91E+15', 3],
    ['9.91001E+15', 6],
    ['9,91001470999E+15', 12],
    ['1E15', 1],
    ['9,91 e+15', 3],
  ])('%s kept %i digits', (typed, kept) => {
    expect(parseNik(typed)).toEqual({ digits: '', parts: null, warnings: [{ code: 'nik_rounded', params: { kept } }] })
  })

  test('numbers that are no identity number at all', () => {
    expect(codes(12)).toEqual(['nik_length'])
    expect(codes(Number.NaN)).toEqual(['nik_not_digits', 'nik_length'])
    expect(codes(1e300)).toContain('nik_length')
  })
})

describe('showing it', () => {
  test('masked, and in groups of four', () => {
    expect(maskNumber('9910014508980001')).toBe('9910••••••••0001')
    expect(groupByFour('9910014508980001')).toBe('9910 0145 0898 0001')
    expect(groupByFour(maskNumber('9910014508980001'))).toBe('9910 •••• •••• 0001')
    expect(groupByFour('')).toBe('')
  })

  test('a number that is not whole is hidden whole', () => {
    expect(maskNumber('991001640896001')).toBe('•'.repeat(15))
    expect(maskNumber('12345678')).toBe('••••••••')
  })
})
