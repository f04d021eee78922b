/** A day on which the office is closed: by the yearly joint decree of three ministers, or by the centre itself. */
export type ClosedDay = { on: string; kind: 'national' | 'joint_leave' | 'centre'; name?: string }

/**
 * What the office follows. `days` holds ISO dates ("2026-01-01"); `weekend` holds ISO weekdays, 1 Monday to 7 Sunday.
 * A year counts as loaded when it holds at least one national holiday: moving feasts are fixed by decree each year
 * (domain.md §3.8), so a year without any was not loaded, and a date counted in it would be a guess.
 */
export type WorkingCalendar = { days: readonly ClosedDay[]; weekend: readonly number[] }

export const SATURDAY_AND_SUNDAY: readonly number[] = [6, 7]

/** The holidays of a year that is needed are not in the calendar. The administrator must load the decree first. */
export class CalendarYearMissing extends Error {
  readonly code = 'calendar_year_missing'
  readonly year: number

  constructor(year: number) {
    super(`The holidays of ${year} are not in the calendar yet.`)
    this.name = 'CalendarYearMissing'
    this.year = year
  }
}

/**
 * Is the office open that day?
 *
 * @throws CalendarYearMissing when the holidays of that year are not loaded, also for a Sunday
 */
export const isWorkingDay = (date: Temporal.PlainDate, calendar: WorkingCalendar): boolean => open(calendar)(date)

/**
 * The day that lies `n` working days after `start`; the start itself is not counted. Below zero counts back; zero gives
 * the start, open or not.
 *
 * @throws CalendarYearMissing when the count runs into a year that is not loaded
 * @throws RangeError when `n` is not a whole number
 */
export function addWorkingDays(start: Temporal.PlainDate, n: number, calendar: WorkingCalendar): Temporal.PlainDate {
  if (!Number.isSafeInteger(n)) throw new RangeError('The number of working days must be whole.')
  const isOpen = open(calendar)
  const step = { days: n < 0 ? -1 : 1 }
  let day = start
  for (let left = Math.abs(n); left > 0; ) {
    day = day.add(step)
    if (isOpen(day)) left -= 1
  }
  return day
}

/**
 * How many working days one walks from one day to another, the first not counted and the last counted; below zero when
 * the second day is the earlier. So `workingDaysBetween(start, addWorkingDays(start, n))` is `n`.
 *
 * @throws CalendarYearMissing when a day on the way lies in a year that is not loaded
 */
export function workingDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: WorkingCalendar,
): number {
  const isOpen = open(calendar)
  const direction = Temporal.PlainDate.compare(to, from)
  let count = 0
  for (let day = from; !day.equals(to); ) {
    day = day.add({ days: direction })
    if (isOpen(day)) count += direction
  }
  return count
}

function open(calendar: WorkingCalendar): (date: Temporal.PlainDate) => boolean {
  const closed = new Set(calendar.days.map((day) => day.on))
  const years = new Set(calendar.days.filter((day) => day.kind === 'national').map((day) => Number(day.on.slice(0, 4))))
  return (date) => {
    if (!years.has(date.year)) throw new CalendarYearMissing(date.year)
    return !calendar.weekend.includes(date.dayOfWeek) && !closed.has(date.toString())
  }
}
