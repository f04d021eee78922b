/** Between these hours of West Indonesia nobody works but the house mother of the night. */
const NIGHT = { from: 1, to: 4, zone: 'Asia/Jakarta' }
/** One a night, whenever in it the last one was. */
const A_NIGHT_HOURS = 20
/** A machine that is off at night makes its copy by day. */
const A_DAY_HOURS = 25

/** A new line of changes goes on from no copy yet: after one that failed its first is not waited for as long as another of the night. */
const REST_MINUTES = { night: 30, first: 2 }

export type Standing = {
  last: Temporal.Instant | null
  /** when the line of changes began that is being kept */
  began: Temporal.Instant | null
  /** minutes since one failed */
  failedFor: number | null
}

/** Is it time for a copy: that of the night, or the first of a line, which goes on from none that is older than its beginning? */
export function isWanted({ last, began, failedFor }: Standing, now: Temporal.Instant): boolean {
  const isFirst = began !== null && (last === null || Temporal.Instant.compare(last, began) <= 0)
  const rests = failedFor !== null && failedFor < (isFirst ? REST_MINUTES.first : REST_MINUTES.night)
  return !rests && (isFirst || isDue(last, now))
}

/** Is it time for the copy of the night? */
export function isDue(last: Temporal.Instant | null, now: Temporal.Instant): boolean {
  if (!last) return true
  const hours = last.until(now).total('hours')
  const { hour } = now.toZonedDateTimeISO(NIGHT.zone)
  return hours >= A_DAY_HOURS || (hours >= A_NIGHT_HOURS && hour >= NIGHT.from && hour < NIGHT.to)
}
