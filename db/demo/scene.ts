import type { Do, StoryClock } from './act.ts'

/** What every step of a story needs: people who act through the real endpoints, the story's clock, and who is who. */
export type World = {
  as: (username: string) => Do
  clock: StoryClock
  /** username → id of the person */
  ids: ReadonlyMap<string, string>
  /** what the worker does at night without anybody: the dry run of what was kept long enough */
  night?: () => Promise<void>
}

/** Something that happens at a moment. A story is a list of them. */
export type Scene = { at: Temporal.Instant; run: (w: World) => Promise<void> }

const ZONE = 'Asia/Jakarta'

export const idOf = (w: World, username: string): string => {
  const id = w.ids.get(username)
  if (!id) throw new Error(`nobody is called ${username}`)
  return id
}

/** Today where the house stands, as the server reckons it. */
export const todayOf = (w: World): Temporal.PlainDate => w.clock.now.toZonedDateTimeISO(ZONE).toPlainDate()
export const dayOf = (w: World, add = 0): string => todayOf(w).add({ days: add }).toString()
/** Clock time of the story, for forms that ask for an hour: a few minutes ago, and not before its day, also where it is told after midnight. */
export function timeOf(w: World, minutesAgo = 5): string {
  const now = w.clock.now.toZonedDateTimeISO(ZONE)
  const then = now.subtract({ minutes: minutesAgo })
  const isToday = then.toPlainDate().equals(now.toPlainDate())
  return (isToday ? then.toPlainTime() : Temporal.PlainTime.from('00:00')).toString({ smallestUnit: 'minute' })
}
export const pass = (w: World, d: Temporal.DurationLike): void => {
  w.clock.now = w.clock.now.add(d)
}

/** The dates of the dossier (intake I/2026, 12 January to 10 July), moved by a number of days. */
export function calendar(shift: number) {
  const day = (iso: string): string => Temporal.PlainDate.from(iso).add({ days: shift }).toString()
  const at = (iso: string, time = '09:00'): Temporal.Instant =>
    Temporal.PlainDate.from(day(iso))
      .toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(time) })
      .toInstant()
  const scene = (iso: string, time: string, run: Scene['run']): Scene => ({ at: at(iso, time), run })
  return { day, at, scene }
}
export type Days = ReturnType<typeof calendar>

/**
 * Plays scenes in the order of time, whatever story they belong to: a clock that went back would be no clock, and a code
 * of the second factor is used once.
 *
 * @param until scenes after this moment have not happened yet and are given back
 */
export async function play(w: World, scenes: readonly Scene[], until?: Temporal.Instant): Promise<Scene[]> {
  const inOrder = [...scenes].sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  const isPast = (s: Scene) => !until || Temporal.Instant.compare(s.at, until) <= 0
  for (const s of inOrder.filter(isPast)) {
    if (Temporal.Instant.compare(w.clock.now, s.at) < 0) w.clock.now = s.at
    await s.run(w)
  }
  return inOrder.filter((s) => !isPast(s))
}
