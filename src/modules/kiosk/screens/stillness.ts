/** Nobody touches it: she has gone, and her day stands there for everybody. */
const STILL_MS = 30_000
/** From then on it is said how long it stays. */
const WARN_S = 10

/** Seconds that are said before the screen is wiped; null while it may stand, 0 when it is time. All times in milliseconds of one clock. */
export function secondsLeft(touchedAt: number, now: number): number | null {
  const seconds = Math.ceil((touchedAt + STILL_MS - now) / 1000)
  return seconds > WARN_S ? null : Math.max(0, seconds)
}
