/** `n` days after a day, `yyyy-mm-dd`; works in browsers without Temporal. */
function after(day: string, n: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + n)
  return date.toISOString().slice(0, 10)
}

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => after(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))

/** Monday to Sunday of the week that begins on this day. */
export const daysOfWeek = (monday: string): string[] => Array.from({ length: 7 }, (_, n) => after(monday, n))
