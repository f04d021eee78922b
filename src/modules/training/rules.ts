import type { TRACKS } from '../cases/stages.ts'

export type Track = (typeof TRACKS)[number]

/** A lesson hour (JP) is usually 45 minutes (domain.md 2.2). */
export const MINUTES_PER_HOUR = 45

/** Lesson hours of a track (domain.md 6.2). */
export const TRACK_HOURS = 240

/** Whole lesson hours of these minutes: what has begun and is not full yet does not count. */
export const lessonHours = (minutes: number): number => Math.floor(minutes / MINUTES_PER_HOUR)

type Unit = { unitId: string; lessonHours: number }

/** How far somebody is with the units of a track: of each no more than its own hours counts towards the whole. */
export function progressOf(units: readonly Unit[], minutes: ReadonlyMap<string, number>) {
  const each = units.map((u) => ({ ...u, practised: lessonHours(minutes.get(u.unitId) ?? 0) }))
  return {
    each,
    practised: each.reduce((sum, u) => sum + Math.min(u.practised, u.lessonHours), 0),
    whole: each.reduce((sum, u) => sum + u.lessonHours, 0),
  }
}
