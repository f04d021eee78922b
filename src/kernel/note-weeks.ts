/** One week of the service, counted from the day on which intervention began. */
export type Week = {
  n: number
  from: Temporal.PlainDate
  to: Temporal.PlainDate
  notes: number
  state: 'kept' | 'missing' | 'running'
}

/**
 * The standing rule "at least one note a week for each woman" (domain.md 4.3, stage 5). Weeks are seven days from the
 * first day of intervention, so no week is cut short; the one that still runs is never missing.
 *
 * @param noteDays days of individual notes; those before `start` or after `today` count in no week
 */
export function weeksOf(
  start: Temporal.PlainDate,
  today: Temporal.PlainDate,
  noteDays: readonly Temporal.PlainDate[],
): Week[] {
  const days = start.until(today).days
  if (days < 0) return []
  const counts = new Map<number, number>()
  for (const day of noteDays) {
    const at = start.until(day).days
    if (at < 0 || at > days) continue
    const n = Math.floor(at / 7)
    counts.set(n, (counts.get(n) ?? 0) + 1)
  }
  return Array.from({ length: Math.floor(days / 7) + 1 }, (_, n) => {
    const from = start.add({ days: n * 7 })
    const to = from.add({ days: 6 })
    const notes = counts.get(n) ?? 0
    const isOver = Temporal.PlainDate.compare(to, today) < 0
    return { n: n + 1, from, to, notes, state: notes > 0 ? 'kept' : isOver ? 'missing' : 'running' }
  })
}

export const missingWeeks = (weeks: readonly Week[]): number => weeks.filter((w) => w.state === 'missing').length
