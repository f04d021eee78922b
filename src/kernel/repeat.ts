/** Monday to Sunday, as `Temporal.PlainDate.dayOfWeek` counts them less one. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export type Repeat = { weekdays: readonly Weekday[]; untilOn: string }

/** Half a year of five days a week. */
export const MOST_SESSIONS = 130

/** Days of a series from its first one on, each chosen weekday until the last day; one more than may be when there are too many. */
export function daysOf(firstOn: string, repeat: Repeat | null): string[] {
  if (!repeat) return [firstOn]
  const found: string[] = []
  const last = Temporal.PlainDate.from(repeat.untilOn)
  let day = Temporal.PlainDate.from(firstOn)
  while (Temporal.PlainDate.compare(day, last) <= 0 && found.length <= MOST_SESSIONS) {
    const weekday = WEEKDAYS[day.dayOfWeek - 1]
    if (weekday !== undefined && repeat.weekdays.includes(weekday)) found.push(day.toString())
    day = day.add({ days: 1 })
  }
  return found
}
