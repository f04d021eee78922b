import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkBirthDate } from '../check-birth-date.ts'
import { cell, day, formula, SETTINGS, type Typed } from './make-list.ts'

const date = Temporal.PlainDate.from
type More = { nik?: string[]; age?: number; usual?: 'cell' | 'serial' | 'numbers' | 'words' }

const check = (typed: Typed, { nik = [], age, usual = 'words' }: More = {}) => {
  const given = {
    cell: typed === '' ? undefined : cell(typed),
    nikDates: nik.map((text) => date(text)),
    statedAge: age ?? null,
    usual,
  }
  const { bornOn, problems } = checkBirthDate(given, SETTINGS)
  return {
    bornOn: bornOn?.toString() ?? null,
    codes: problems.map(({ code, severity }) => `${severity} ${code}`),
    problems,
  }
}
const choices = (found: ReturnType<typeof check>) => found.problems[0]?.choices?.map(({ code }) => code)

describe('dates as they are written', () => {
  test.each([
    ['5 Agustus 1998', '1998-08-05', []],
    ['17 Nopember 1994', '1994-11-17', []],
    ['21/03/2002', '2002-03-21', ['note birth_date_read']],
    ['8-11-91', '1991-11-08', ['note birth_date_two_digits']],
    ['03/21/2002', '2002-03-21', ['look birth_date_month_first']],
    ['05/08/1998', '1998-08-05', ['look birth_date_day_first']],
    [day('36818', '2000-10-19'), '2000-10-19', ['note birth_date_serial']],
    [36818, '2000-10-19', ['note birth_date_serial']],
    ['36818', '2000-10-19', ['note birth_date_serial']],
    [formula('=DATE(1998,8,5)', '1998-08-05'), '1998-08-05', ['note birth_date_read']],
    ['31 Februari 1998', null, ['must_decide birth_date_unreadable']],
    ['lupa', null, ['must_decide birth_date_unreadable']],
    ['1998', null, ['must_decide birth_date_year_only']],
    ['5 Agustus 2031', null, ['must_decide birth_date_impossible']],
    ['5 Agustus 1901', null, ['must_decide birth_date_impossible']],
    ['', null, ['look birth_date_missing']],
  ] as const)('%j', (typed, bornOn, codes) => {
    expect(check(typed)).toMatchObject({ bornOn, codes })
  })

  test('what most cells of the column look like is not worth a note', () => {
    expect(check(day('36818', '2000-10-19'), { usual: 'cell' }).codes).toEqual([])
    expect(check('21/03/2002', { usual: 'numbers' }).codes).toEqual([])
  })

  test('a day and a month that could be changed over are settled by the NIK', () => {
    expect(check('05/08/1998', { nik: ['1998-08-05'], usual: 'numbers' }).codes).toEqual([])
    const swapped = check('05/08/1998', { nik: ['1998-05-08'], usual: 'numbers' })
    expect(swapped.codes).toContain('must_decide birth_date_swapped')
  })

  test('two digits of a year name one century, since nobody on a list is a hundred years old', () => {
    for (let year = 0; year <= 99; year++) {
      const { bornOn } = check(`5-8-${String(year).padStart(2, '0')}`)
      // 5 August 2026 is still to come, and whoever was born in 1926 is in her hundredth year
      expect(bornOn).toBe(year === 26 ? null : `${year <= 25 ? 2000 + year : 1900 + year}-08-05`)
    }
  })
})

describe('the date of the list and the date in the NIK', () => {
  test('differ: three ways out, with both ages known', () => {
    const found = check('14 April 1990', { nik: ['1988-04-14'] })
    expect(found.codes).toEqual(['must_decide birth_date_differs_from_nik', 'look over_age_by_nik'])
    expect(choices(found)).toEqual(['use_nik_date', 'keep_list_date', 'ask_office'])
  })

  test('differ, and by the NIK she is a minor: the NIK cannot simply be taken', () => {
    const found = check('14 April 2000', { nik: ['2010-04-14'] })
    expect(choices(found)).toEqual(['keep_list_date', 'refer_child_services', 'ask_office'])
  })

  test('differ, and by the list she is a minor: the list cannot simply be kept', () => {
    const found = check('14 April 2010', { nik: ['2000-04-14'] })
    expect(choices(found)).toEqual(['use_nik_date', 'refer_child_services', 'ask_office'])
  })

  test('an empty cell is filled from the NIK, and says so', () => {
    expect(check('', { nik: ['1998-08-05'] })).toMatchObject({
      bornOn: '1998-08-05',
      codes: ['look birth_date_from_nik'],
    })
    expect(check('', { nik: ['2009-08-05'] }).codes).toEqual(['look birth_date_from_nik', 'must_decide under_18'])
  })
})

describe('ages', () => {
  test.each([
    ['7 Januari 2008', ['must_decide under_18']],
    ['6 Januari 2008', ['look under_min_age']],
    ['7 Januari 2006', ['look under_min_age']],
    ['6 Januari 2006', []],
    ['7 Januari 1990', []],
    ['6 Januari 1990', ['look over_age']],
  ] as const)('born on %s, asked on 6 January 2026', (typed, codes) => {
    expect(check(typed).codes).toEqual(codes)
  })

  test('an age that the list states stands in for a missing date', () => {
    expect(check('', { age: 25 }).codes).toEqual(['look birth_date_missing'])
    expect(check('', { age: 40 }).codes).toEqual(['look birth_date_missing', 'look over_age'])
    expect(check('', { age: 16 }).codes).toEqual(['look birth_date_missing', 'must_decide under_18_stated'])
  })

  test('an age that contradicts the date is looked at; one that makes her a minor is decided on', () => {
    expect(check('5 Agustus 1998', { age: 26 }).codes).toEqual([])
    expect(check('5 Agustus 1998', { age: 30 }).codes).toEqual(['look age_differs_from_date'])
    expect(check('5 Agustus 1998', { age: 17 }).codes).toEqual(['must_decide age_differs_from_date'])
  })

  test('whoever may be a minor by any of what is written is always a question', () => {
    const anyDay = fc.integer({ min: 0, max: 15_000 }).map((days) => SETTINGS.onDate.subtract({ days }))
    fc.assert(
      fc.property(anyDay, fc.option(anyDay), fc.option(fc.integer({ min: 1, max: 60 })), (list, nik, age) => {
        const found = check(`${list}`, {
          ...(nik ? { nik: [`${nik}`] } : {}),
          ...(age === null ? {} : { age }),
          usual: 'numbers',
        })
        const isMinor = (born: Temporal.PlainDate) =>
          Temporal.PlainDate.compare(born.add({ years: 18 }), SETTINGS.onDate) > 0
        if (!isMinor(list) && !(nik && isMinor(nik))) return
        expect(found.codes.some((code) => code.startsWith('must_decide'))).toBe(true)
        const ways = found.problems.flatMap(({ choices: offered = [], severity }) =>
          severity === 'must_decide' ? offered.map(({ code }) => code) : [],
        )
        expect(ways).toContain('refer_child_services')
      }),
    )
  })
})
