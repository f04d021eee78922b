import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay, type WorkingCalendar, workingDaysBetween } from '../working-days.ts'

const day = (n: number) => new Temporal.PlainDate(2026, 1, 1).add({ days: n })

const calendars: fc.Arbitrary<WorkingCalendar> = fc.record({
  weekend: fc.subarray([5, 6, 7]),
  days: fc
    .uniqueArray(fc.nat(1094), { maxLength: 60 })
    .map((at) => ['2026-01-01', '2027-01-01', '2028-01-01', ...at.map((n) => day(n).toString())])
    .map((on) => on.map((each) => ({ on: each, kind: 'national' as const }))),
})
const middle = fc.integer({ min: 300, max: 700 }).map(day)

test('adding days and counting them agree, forward and back', () => {
  fc.assert(
    fc.property(calendars, middle, fc.integer({ min: -60, max: 60 }), (calendar, start, n) => {
      const end = addWorkingDays(start, n, calendar)
      expect(workingDaysBetween(start, end, calendar)).toBe(n)
      if (n !== 0) expect(isWorkingDay(end, calendar)).toBe(true)
      expect(Math.sign(Temporal.PlainDate.compare(end, start))).toBe(Math.sign(n))
    }),
  )
})

test('a walk in two parts is as long as the walk in one', () => {
  fc.assert(
    fc.property(calendars, middle, middle, middle, (calendar, a, b, c) => {
      const [first, second, third] = [a, b, c].toSorted(Temporal.PlainDate.compare) as [typeof a, typeof a, typeof a] // three in, three out
      const whole = workingDaysBetween(first, third, calendar)
      expect(workingDaysBetween(first, second, calendar) + workingDaysBetween(second, third, calendar)).toBe(whole)
    }),
  )
})

test('a further closed day never brings a deadline nearer', () => {
  fc.assert(
    fc.property(calendars, middle, fc.nat(40), fc.nat(60), (calendar, start, n, offset) => {
      const more = {
        ...calendar,
        days: [...calendar.days, { on: start.add({ days: offset }).toString(), kind: 'centre' as const }],
      }
      const [before, after] = [addWorkingDays(start, n, calendar), addWorkingDays(start, n, more)]
      expect(Temporal.PlainDate.compare(after, before)).toBeGreaterThanOrEqual(0)
    }),
  )
})
