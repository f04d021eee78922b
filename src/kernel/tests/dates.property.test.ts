import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn, longDate, mediumDate } from '../dates.ts'
import { parseTypedDate } from '../typed-date.ts'

const dates = fc.integer({ min: 0, max: 73_000 }).map((days) => new Temporal.PlainDate(1900, 1, 1).add({ days }))

test('what the house writes, the house can read, in both languages', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom('id' as const, 'en' as const), (date, locale) => {
      expect(parseTypedDate(mediumDate(date, locale)).date?.toString()).toBe(date.toString())
      const long = locale === 'id' ? longDate(date) : mediumDate(date, 'en')
      expect(parseTypedDate(long).certainty).toBe('certain')
      expect(parseTypedDate(date.toString())).toMatchObject({ certainty: 'certain', date })
    }),
  )
})

test('a date with a four-digit year, day first, is read as it was meant', () => {
  fc.assert(
    fc.property(dates, fc.constantFrom('-', '/', '.', ' '), (date, mark) => {
      const read = parseTypedDate([date.day, date.month, date.year].join(mark))
      expect(read.date?.toString()).toBe(date.toString())
      expect(read.certainty).toBe(date.day <= 12 && date.day !== date.month ? 'likely' : 'certain')
    }),
  )
})

test('a two-digit year without a window is never settled, and the meant day is among the choices', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const read = parseTypedDate(`${date.day}/${date.month}/${String(date.year % 100).padStart(2, '0')}`)
      const bothExist = !(date.month === 2 && date.day === 29 && date.year % 100 === 0)
      if (bothExist)
        expect(read).toMatchObject({ date: null, certainty: 'ambiguous', note: { code: 'two_digit_year' } })
      expect(read.choices.map(String)).toContain(date.toString())
    }),
  )
})

test('no text makes the reader throw, and a date is given only when it is certain or likely', () => {
  const odd = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[0-9 ./-]{0,12}$/),
    fc.double(),
    fc.date({ noInvalidDate: false }),
  )
  fc.assert(
    fc.property(odd, (typed) => {
      const read = parseTypedDate(typed)
      expect(read.date !== null).toBe(read.certainty === 'certain' || read.certainty === 'likely')
      expect(read.choices.length > 0).toBe(read.certainty !== 'unreadable')
      if (read.certainty === 'unreadable') expect(read.note).not.toBeNull()
    }),
    { numRuns: 500 },
  )
})

test('age grows by one each year and never falls', () => {
  fc.assert(
    fc.property(dates, fc.nat(40_000), (born, days) => {
      const on = born.add({ days })
      const age = ageOn(born, on)
      expect(ageOn(born, on.add({ days: 1 })) - age).toBeOneOf([0, 1])
      expect(Temporal.PlainDate.compare(born.add({ years: age }), on)).toBeLessThanOrEqual(0)
    }),
  )
})
