import { type ArchiveName, instantOf, nameOf } from './archive-names.ts'

/** security.md 3.15. */
export const DAILY = 14
export const MONTHLY = 12
/** security-cases.md I31: nothing that opens values is older than this. */
export const APART_DAYS = 14

/** All of them: what was made before an upgrade is not put aside by what is made after it. */
export const ALL_HOURS = 48

/**
 * Which archives stay, asked once a new pair is written and read back: all of two days; of data the newest of each of the last fourteen
 * days that have one, and of each of the last twelve months that have one; of what lies apart those of fourteen days, by the calendar.
 */
export function whichStay(all: readonly ArchiveName[], now: Temporal.Instant, zone = 'UTC'): ArchiveName[] {
  // of each recovery key by itself: a folder may be shared, and no copy of another house is put aside by ours
  return [...Map.groupBy(all, (a) => a.mark).values()].flatMap((of) => stayOfOne(of, now, zone))
}

function stayOfOne(all: readonly ArchiveName[], now: Temporal.Instant, zone: string): ArchiveName[] {
  const dayOf = (a: ArchiveName) => instantOf(a.at).toZonedDateTimeISO(zone).toPlainDate()
  const newestFirst = all.toSorted((a, b) => (a.at < b.at ? 1 : -1))
  const [newest] = newestFirst
  // of cards that were renewed a year ago, or of a house that is gone: nothing is kept for more than a year
  if (newest && instantOf(newest.at).until(now).total('hours') > 24 * 366) return []
  const data = newestFirst.filter((a) => a.part === 'data')
  const days = newestOf(data, (a) => dayOf(a).toString()).slice(0, DAILY)
  const months = newestOf(data, (a) => dayOf(a).toPlainYearMonth().toString()).slice(0, MONTHLY)
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const age = (a: ArchiveName) => dayOf(a).until(today, { largestUnit: 'day' }).days
  const apart = newestOf(
    newestFirst.filter((a) => a.part === 'apart'),
    (a) => dayOf(a).toString(),
  ).filter((a) => age(a) < APART_DAYS)
  const recent = newestFirst.filter((a) => instantOf(a.at).until(now).total('hours') <= ALL_HOURS)
  const kept = new Set([...days, ...months, ...apart, ...recent].map(nameOf))
  return newestFirst.filter((a) => kept.has(nameOf(a)))
}

function newestOf(newestFirst: readonly ArchiveName[], what: (a: ArchiveName) => string): ArchiveName[] {
  const seen = new Map<string, ArchiveName>()
  for (const archive of newestFirst) if (!seen.has(what(archive))) seen.set(what(archive), archive)
  return [...seen.values()]
}
