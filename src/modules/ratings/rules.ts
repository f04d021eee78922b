import type { HourKind } from '../programme/rules.ts'

/** Five faces, from bad to good. */
export const FACES = [1, 2, 3, 4, 5] as const
export type Face = (typeof FACES)[number]

/** A week of a trainer of whom no session was rated by so many women is not told: somebody would be guessed (the small-number rule of domain.md 10.1). */
export const FEWEST = 5
/** Weeks that are looked back on. */
export const WEEKS = 12
/** How far back she is asked: today and the two days before. So long a week is not told yet (`sec.is_all_said`). */
export const DAYS_BACK = 2
/** How many she is asked about at once: the latest. */
const MOST = 3

/** Not asked of: a talk of two, a duty, a visit. */
const NOT_ASKED: readonly HourKind[] = ['counselling', 'duty', 'visit']

type Held = { onDay: string; ends: string; kind: HourKind }

/** Which of her sessions she is asked about now: over, and the latest first. */
export function toRate<S extends Held>(sessions: readonly S[], now: { today: string; time: string }): S[] {
  return sessions
    .filter((s) => s.onDay < now.today || (s.onDay === now.today && s.ends <= now.time))
    .filter((s) => !NOT_ASKED.includes(s.kind))
    .toSorted((a, b) => `${b.onDay} ${b.ends}`.localeCompare(`${a.onDay} ${a.ends}`))
    .slice(0, MOST)
}

type Holder = { personId: string; roles: readonly string[] }

/** Who reads the word to a session: whoever leads the programme and did not give it, else the head. Never who gave it. */
export function readersOf<H extends Holder>(holders: readonly H[], delivererId: string): H[] {
  const of = (role: string) => holders.filter((h) => h.roles.includes(role) && h.personId !== delivererId)
  const coordinators = of('coordinator')
  return coordinators.length > 0 ? coordinators : of('head')
}

const count = (faces: readonly number[]) => faces.reduce((sum, n) => sum + n, 0)

/** Mean of faces that were counted one by one, in tenths; null of none. */
export const meanTenths = (faces: readonly number[]): number | null =>
  count(faces) === 0 ? null : Math.round((faces.reduce((sum, n, i) => sum + n * (i + 1), 0) * 10) / count(faces))

/** Several counts of faces as one. */
export const together = (all: readonly (readonly number[])[]): number[] =>
  FACES.map((_, i) => all.reduce((sum, faces) => sum + (faces[i] ?? 0), 0))
