/** Kinds of rooms to sleep in (domain.md 7.1). */
export const ROOM_KINDS = ['dormitory', 'family', 'isolation', 'shelter'] as const

/** Where a woman who has arrived can be. `left`: away from the centre while the case is not closed yet (domain.md 4.2). */
export const PRESENCES = ['in_house', 'on_leave', 'in_hospital', 'practice_outside', 'unclear', 'left'] as const
export type Presence = (typeof PRESENCES)[number]

/** Away with the house's knowledge: she keeps her bed (domain.md 7.1). */
const AWAY: readonly string[] = ['on_leave', 'in_hospital', 'practice_outside']
export const isAway = (presence: string): boolean => AWAY.includes(presence)

export type Period = { fromOn: string; untilOn: string | null }

/** Nights that a bed was taken between two days, both included; the day of leaving is not a night. */
export function nightsTaken({ fromOn, untilOn }: Period, from: Temporal.PlainDate, until: Temporal.PlainDate): number {
  const end = until.add({ days: 1 })
  const first = later(Temporal.PlainDate.from(fromOn), from)
  const last = untilOn === null ? end : earlier(Temporal.PlainDate.from(untilOn), end)
  return Math.max(0, first.until(last).days)
}

/**
 * Occupancy: bed-days used over beds times days, both ends included (domain.md 7.1). Null without beds or days.
 *
 * @returns bed-days used, bed-days there are, and their ratio 0 … 1
 */
export function occupancy(
  periods: readonly Period[],
  beds: number,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): { used: number; possible: number; ratio: number | null } {
  const days = from.until(until).days + 1
  const possible = days > 0 ? beds * days : 0
  const used = periods.reduce((sum, p) => sum + nightsTaken(p, from, until), 0)
  return { used, possible, ratio: possible > 0 ? used / possible : null }
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b)
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b)
