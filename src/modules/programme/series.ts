import type { Slot } from './clashes.ts'

/** How much of a series a change is for. */
export const SCOPES = ['one', 'following', 'all'] as const
export type Scope = (typeof SCOPES)[number]

export type InSeries = Slot & { title: string; version: number }

const LIKE = ['starts', 'ends', 'kind', 'title', 'meantFor', 'groupId', 'faith'] as const
const WITH = ['delivererId', 'placeId', 'equipmentId'] as const
const beside = (s: InSeries): string =>
  s.helpers
    .map((h) => h.delivererId)
    .toSorted()
    .join()
const isAlike = (a: InSeries, b: InSeries): boolean =>
  [...LIKE, ...WITH].every((key) => a[key] === b[key]) && beside(a) === beside(b)

/**
 * Which sessions of a series a change of one of them changes: itself; from there on; or all that are still to come. One that was changed by
 * itself before is an exception, and what was held is not planned anew.
 */
export function toChange<S extends InSeries>(all: readonly S[], of: InSeries, scope: Scope, today: string): S[] {
  if (scope === 'one') return all.filter((s) => s.sessionId === of.sessionId)
  const from = scope === 'following' ? of.onDay : today
  return all.filter((s) => s.sessionId === of.sessionId || (s.onDay >= from && isAlike(s, of)))
}

/** The day of another session of the series when one of them goes from one day to another. */
export const moved = (day: string, from: string, to: string): string =>
  Temporal.PlainDate.from(day)
    .add(Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }))
    .toString()
