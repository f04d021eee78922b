import { type ArchiveName, instantOf, isAhead, nameOf } from './archive-names.ts'

/** security.md 3.15. */
export const DAILY = 14
export const MONTHLY = 12
/** security-cases.md I31: nothing that opens values is older than this. */
export const APART_DAYS = 14

/** A clock of another time zone is not yet one that is wrong. */
const AHEAD_HOURS = 24

/** All of them: what was made before an upgrade is not put aside by what is made after it. */
export const ALL_HOURS = 48

/**
 * Which archives stay, asked once a new pair is written and read back: all of two days; of data the newest of each of the last fourteen
 * days that have one, and of each of the last twelve months that have one; of what lies apart those of fourteen days, by the calendar
 * (UTC). What lies apart and bears a day to come was made while a clock stood ahead and would stay until that day: it goes.
 */
export function whichStay(all: readonly ArchiveName[], now: Temporal.Instant): ArchiveName[] {
  // of each recovery key by itself: a folder may be shared, and no copy of another house is put aside by ours
  return [...Map.groupBy(all, (a) => a.mark).values()].flatMap((of) => stayOfOne(of, now))
}

function stayOfOne(all: readonly ArchiveName[], now: Temporal.Instant): ArchiveName[] {
  const dayOf = (a: ArchiveName) => instantOf(a.at).toZonedDateTimeISO('UTC').toPlainDate()
  const isLater = (a: ArchiveName) => a.part === 'apart' && isAhead(a, now, AHEAD_HOURS)
  // where there are none but those, it is our clock that stands behind, or their house's
  const hasOthers = all.some((a) => a.part === 'apart' && !isLater(a))
  const newestFirst = all.filter((a) => !hasOthers || !isLater(a)).sort((a, b) => (a.at < b.at ? 1 : -1))
  const [newest] = newestFirst
  // of cards that were renewed a year ago, or of a house that is gone: nothing is kept for more than a year
  if (newest && instantOf(newest.at).until(now).total('hours') > 24 * 366) return []
  const data = newestFirst.filter((a) => a.part === 'data')
  const days = newestOfEach(data, (a) => dayOf(a).toString()).slice(0, DAILY)
  const months = newestOfEach(data, (a) => dayOf(a).toPlainYearMonth().toString()).slice(0, MONTHLY)
  const today = now.toZonedDateTimeISO('UTC').toPlainDate()
  const age = (a: ArchiveName) => dayOf(a).until(today, { largestUnit: 'day' }).days
  const apart = newestOfEach(
    newestFirst.filter((a) => a.part === 'apart'),
    (a) => dayOf(a).toString(),
  ).filter((a) => age(a) < APART_DAYS)
  const recent = newestFirst.filter((a) => instantOf(a.at).until(now).total('hours') <= ALL_HOURS)
  const kept = new Set([...days, ...months, ...apart, ...recent].map(nameOf))
  return newestFirst.filter((a) => kept.has(nameOf(a)))
}

function newestOfEach(newestFirst: readonly ArchiveName[], what: (a: ArchiveName) => string): ArchiveName[] {
  const seen = new Map<string, ArchiveName>()
  for (const archive of newestFirst) if (!seen.has(what(archive))) seen.set(what(archive), archive)
  return [...seen.values()]
}
