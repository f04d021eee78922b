export const RUN_KINDS = ['backup', 'drill', 'restore'] as const
export type RunKind = (typeof RUN_KINDS)[number]
export const OUTCOMES = ['good', 'not_made', 'asked'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Why none came to be; what is none of these stands in the log of the worker. */
export const CODES = ['disk_full', 'folder_missing', 'folder_no_access', 'other'] as const
export type Code = (typeof CODES)[number]

/** Our number: a night and two hours. */
export const BACKUP_HOURS = 26
/** security.md 3.15. */
export const DRILL_DAYS = 35
/** How many days before its end the page says that a drill comes near. */
const NEAR_DAYS = 7

/** What is written is sealed away within two minutes, and an idle house says so every five: later than this something is wrong. */
export const CHANGES_MINUTES = 15

/** Of the changes since the copy; a moment to come is of a clock that once stood ahead. */
export function changesStanding(through: Temporal.Instant | null, now: Temporal.Instant): 'good' | 'late' {
  if (!through) return 'late'
  const minutes = through.until(now).total('minutes')
  return minutes <= CHANGES_MINUTES && minutes >= -CHANGES_MINUTES ? 'good' : 'late'
}

export type Standing = 'good' | 'near' | 'late' | 'never'

/** A copy is good until it is late; there is no in between. */
export function backupStanding(last: Temporal.Instant | null, now: Temporal.Instant): Standing {
  if (!last) return 'never'
  return last.until(now).total('hours') > BACKUP_HOURS ? 'late' : 'good'
}

/** A house that never tried has as long from its first copy on. */
export function drillStanding(
  last: Temporal.Instant | null,
  began: Temporal.Instant | null,
  now: Temporal.Instant,
): Standing {
  const from = last ?? began
  const days = from ? from.until(now).total('hours') / 24 : 0
  if (days > DRILL_DAYS) return 'late'
  if (!last) return 'never'
  return days > DRILL_DAYS - NEAR_DAYS ? 'near' : 'good'
}
