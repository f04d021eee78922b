/** Between these hours of West Indonesia nobody works but the house mother of the night. */
const NIGHT = { from: 1, to: 4, zone: 'Asia/Jakarta' }
/** One a night, whenever in it the last one was. */
const A_NIGHT_HOURS = 20
/** A machine that is off at night makes its copy by day. */
const A_DAY_HOURS = 25

/** Is it time for the copy of the night? */
export function isDue(last: Temporal.Instant | null, now: Temporal.Instant): boolean {
  if (!last) return true
  const hours = last.until(now).total('hours')
  const { hour } = now.toZonedDateTimeISO(NIGHT.zone)
  return hours >= A_DAY_HOURS || (hours >= A_NIGHT_HOURS && hour >= NIGHT.from && hour < NIGHT.to)
}
