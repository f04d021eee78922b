import { describe, expect, test } from 'vitest'
import { parseTypedDate } from '../typed-date.ts'

const date = (text: string) => Temporal.PlainDate.from(text)
const births = { notBefore: date('1916-11-24'), notAfter: date('2026-11-24') }
const read = (typed: string | number | Date | null, window = {}) => {
  const { date: day, choices, certainty, note } = parseTypedDate(typed, window)
  return [day?.toString() ?? null, certainty, note?.code ?? null, choices.map(String)]
}

describe('dates that can mean one day only', () => {
  test.each([
    ['5 Agustus 1998', '1998-08-05'],
    ['  5   AGUSTUS 1998 ', '1998-08-05'],
    ['Rabu, 5 Agustus 1998', '1998-08-05'],
    ['tgl. 5 Agustus 1998', '1998-08-05'],
    ["Jum'at 7 Agustus 1998", '1998-08-07'],
    ['21/03/2002', '2002-03-21'],
    ['21.3.2002', '2002-03-21'],
    ['21 - 3 - 2002', '2002-03-21'],
    ['05-05-1998', '1998-05-05'],
    ['1998-08-05', '1998-08-05'],
    ['2000-10-19T00:00:00.000Z', '2000-10-19'],
    ['2000-10-19 00:00:00', '2000-10-19'],
    ['21032002', '2002-03-21'],
    ['20020321', '2002-03-21'],
  ])('%s', (typed, meant) => {
    expect(read(typed)).toEqual([meant, 'certain', null, [meant]])
  })

  test('a date cell is read in UTC', () => {
    expect(read(new Date('2000-10-19T00:00:00Z'))).toEqual(['2000-10-19', 'certain', null, ['2000-10-19']])
  })
})

describe('months in other spellings', () => {
  test.each([
    ['17 Nopember 1994', '1994-11-17'],
    ['3 Pebruari 1999', '1999-02-03'],
    ['5-Agt-1998', '1998-08-05'],
    ['5 Aug 1998', '1998-08-05'],
    ['5-VIII-1998', '1998-08-05'],
    ['August 5, 1998', '1998-08-05'],
    ['5Agustus1998', '1998-08-05'],
  ])('%s is certain', (typed, meant) => {
    const [day, certainty] = read(typed)
    expect([day, certainty]).toEqual([meant, 'certain'])
  })

  test('the note says how the month was typed', () => {
    expect(parseTypedDate('17 Nopember 1994').note).toEqual({
      code: 'month_spelling',
      params: { typed: 'nopember', month: 11 },
    })
  })
})

describe('dates with two readings', () => {
  test('day first is the custom, and the other reading is kept', () => {
    expect(read('5-8-1998')).toEqual(['1998-08-05', 'likely', 'day_first', ['1998-08-05', '1998-05-08']])
  })

  test('a second number above twelve can only be a day', () => {
    expect(read('03/21/2002')).toEqual(['2002-03-21', 'likely', 'month_first', ['2002-03-21']])
  })

  test('the window takes away a reading that lies in the future', () => {
    expect(read('11/12/2026', births)).toEqual([null, 'ambiguous', 'day_first', ['2026-11-12']])
  })
})

describe('two-digit years', () => {
  test('without a window the century is a choice', () => {
    expect(read('25/08/98')).toEqual([null, 'ambiguous', 'two_digit_year', ['1998-08-25', '2098-08-25']])
    expect(read("5 Agustus '98")).toEqual([null, 'ambiguous', 'two_digit_year', ['1998-08-05', '2098-08-05']])
    expect(read('05/08/98')).toEqual([
      null,
      'ambiguous',
      'two_digit_year',
      ['1998-08-05', '2098-08-05', '1998-05-08', '2098-05-08'],
    ])
  })

  test('for a birth only one century is left, and the reading stays no more than likely', () => {
    expect(read('8-11-91', births)).toEqual(['1991-11-08', 'likely', 'two_digit_year', ['1991-11-08', '1991-08-11']])
    expect(read('25/08/98', births)).toEqual(['1998-08-25', 'likely', 'two_digit_year', ['1998-08-25']])
  })

  test('a child or a woman of more than a hundred: a person chooses', () => {
    expect(read('25/12/20', births)).toEqual([null, 'ambiguous', 'two_digit_year', ['1920-12-25', '2020-12-25']])
  })

  test('29 February settles the century when only one of them had that day', () => {
    expect(read('29/2/00')).toEqual(['2000-02-29', 'likely', 'two_digit_year', ['2000-02-29']])
  })
})

describe('day numbers of a spreadsheet', () => {
  test('36818 is 19 October 2000, as number and as text', () => {
    expect(read(36818)).toEqual(['2000-10-19', 'likely', 'excel_serial', ['2000-10-19']])
    expect(read('36818')).toEqual(['2000-10-19', 'likely', 'excel_serial', ['2000-10-19']])
    expect(read(36818.75)[0]).toBe('2000-10-19')
  })

  test('the sheet counts a 29 February 1900 that never was', () => {
    expect(read(59)[0]).toBe('1900-02-28')
    expect(read(60)).toEqual([null, 'unreadable', 'not_a_date', []])
    expect(read(61)[0]).toBe('1900-03-01')
  })

  test('a year alone is no date', () => {
    expect(read(1998)).toEqual([null, 'unreadable', 'year_only', []])
    expect(read('1998')).toEqual([null, 'unreadable', 'year_only', []])
  })
})

describe('what cannot be read', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    [null, 'empty'],
    ['tidak tahu', 'not_a_date'],
    ['5 Agustos 1998', 'not_a_date'],
    ['31-02-1998', 'no_such_day'],
    ['30 Februari 1998', 'no_such_day'],
    ['32-13-1998', 'no_such_day'],
    ['5-8-0098', 'year_unlikely'],
    ['5-8-998', 'not_a_date'],
    [Number.NaN, 'not_a_date'],
    [-5, 'not_a_date'],
    [1e9, 'not_a_date'],
    [new Date(Number.NaN), 'not_a_date'],
  ])('%s', (typed, code) => {
    expect(read(typed)).toEqual([null, 'unreadable', code, []])
  })

  test('F18 a text that is far too long is not searched', () => {
    expect(read('9'.repeat(100_000))).toEqual([null, 'unreadable', 'not_a_date', []])
  })

  test('a birth in the future is shown, not taken', () => {
    expect(read('21 Maret 2032', births)).toEqual([null, 'ambiguous', 'outside_window', ['2032-03-21']])
  })
})
