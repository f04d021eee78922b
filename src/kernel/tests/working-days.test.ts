import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  CalendarYearMissing,
  type ClosedDay,
  isWorkingDay,
  SATURDAY_AND_SUNDAY,
  type WorkingCalendar,
  workingDaysBetween,
} from '../working-days.ts'

const file = new URL('../../../db/reference/holidays-2026.json', import.meta.url)
const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: ClosedDay[] } // a file of ours; its shape is tested in reference-data.test.ts
const calendar: WorkingCalendar = { days: rows, weekend: SATURDAY_AND_SUNDAY }
const date = (text: string) => Temporal.PlainDate.from(text)
const walk = (text: string, n: number, follows = calendar) => addWorkingDays(date(text), n, follows).toString()

describe('which days are working days', () => {
  test('not the weekend, not a holiday, not joint leave', () => {
    expect(isWorkingDay(date('2026-01-12'), calendar)).toBe(true)
    expect(isWorkingDay(date('2026-01-11'), calendar)).toBe(false)
    expect(isWorkingDay(date('2026-01-01'), calendar)).toBe(false)
    expect(isWorkingDay(date('2026-02-16'), calendar)).toBe(false)
  })

  test('a day that the centre itself closes', () => {
    const closed: WorkingCalendar = {
      ...calendar,
      days: [...rows, { on: '2026-01-12', kind: 'centre', name: 'Hari jadi' }],
    }
    expect(isWorkingDay(date('2026-01-12'), closed)).toBe(false)
  })

  test('a house with a six-day week works on Saturday', () => {
    expect(isWorkingDay(date('2026-01-10'), { ...calendar, weekend: [7] })).toBe(true)
  })
})

describe('counting forward and back', () => {
  test('three working days from a Monday', () => {
    expect(walk('2026-01-12', 3)).toBe('2026-01-15')
  })

  test('over Isra Mikraj (Friday 16 January) and a weekend', () => {
    expect(walk('2026-01-15', 1)).toBe('2026-01-19')
  })

  test('over the long rest of Idulfitri: 17 March, then 25 March', () => {
    expect(walk('2026-03-17', 1)).toBe('2026-03-25')
    expect(walk('2026-03-25', -1)).toBe('2026-03-17')
  })

  test('zero days is the same day, open or not', () => {
    expect(walk('2026-01-11', 0)).toBe('2026-01-11')
  })

  test('between two days the first is not counted and the last is', () => {
    expect(workingDaysBetween(date('2026-03-16'), date('2026-03-25'), calendar)).toBe(2)
    expect(workingDaysBetween(date('2026-03-25'), date('2026-03-16'), calendar)).toBe(-2)
    expect(workingDaysBetween(date('2026-03-21'), date('2026-03-21'), calendar)).toBe(0)
  })

  test('half a working day is refused', () => {
    expect(() => walk('2026-01-12', 0.5)).toThrow(RangeError)
    expect(() => walk('2026-01-12', Number.NaN)).toThrow(RangeError)
  })
})

describe('a year that was not loaded', () => {
  test('is named in the error', () => {
    const attempt = () => addWorkingDays(date('2026-12-29'), 3, calendar)
    expect(attempt).toThrow(CalendarYearMissing)
    expect(attempt).toThrow(expect.objectContaining({ code: 'calendar_year_missing', year: 2027 }))
    expect(walk('2026-12-29', 2)).toBe('2026-12-31')
  })

  test('also stops a count back, a count between and a single question', () => {
    expect(() => walk('2026-01-05', -3)).toThrow(CalendarYearMissing)
    expect(() => workingDaysBetween(date('2026-12-30'), date('2027-01-04'), calendar)).toThrow(CalendarYearMissing)
    expect(() => isWorkingDay(date('2027-01-03'), calendar)).toThrow(CalendarYearMissing)
  })

  test('a day that the centre closes does not make its year loaded', () => {
    const closed: WorkingCalendar = { ...calendar, days: [...rows, { on: '2027-01-12', kind: 'centre' }] }
    expect(() => isWorkingDay(date('2027-01-12'), closed)).toThrow(CalendarYearMissing)
  })

  test('a house that is never open ends at the end of the calendar instead of counting for ever', () => {
    expect(() => walk('2026-01-12', 1, { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] })).toThrow(CalendarYearMissing)
  })
})
