import type { Spent } from './absorbed.ts'

/** What a track came to: paid on lines of its own, its share of what all lived on, and over how many nights of its women. */
export type TrackCost = { track: string | null; ownRupiah: number; sharedRupiah: number; nights: number }

/**
 * Money of lines that are tied to a track is that track's. The rest is shared by nights of women, those who learn no track yet among them (null, last): together it is everything
 * that was paid, to the rupiah. While nobody slept here nothing can be shared, and the rest stands under no track.
 */
export function trackCosts(
  plan: readonly { lineKey: string; track: string | null }[],
  spent: readonly Spent[],
  slept: readonly { track: string | null; nights: number }[],
): TrackCost[] {
  const trackOf = new Map(plan.map((l) => [l.lineKey, l.track]))
  const own = Map.groupBy(spent, (s) => (s.lineKey !== null && trackOf.get(s.lineKey)) || null)
  const sum = (of: readonly Spent[] = []) => of.reduce((n, s) => n + s.amountRupiah, 0)
  const common = sum(own.get(null))
  const nightsOf = new Map(slept.map((n) => [n.track, n.nights]))
  const all = slept.reduce((n, s) => n + s.nights, 0)
  const named = [...own.keys(), ...nightsOf.keys(), ...plan.map((l) => l.track)].filter((t) => t !== null)
  let [seen, given] = [0, 0]
  const rows = [...[...new Set(named)].toSorted(), null].map((track) => {
    const nights = nightsOf.get(track) ?? 0
    seen += nights
    // up to here rounded, less what was given already: nothing is lost between them
    const until = all === 0 ? (track === null ? common : 0) : Math.round((common * seen) / all)
    const sharedRupiah = until - given
    given = until
    return { track, ownRupiah: track === null ? 0 : sum(own.get(track)), sharedRupiah, nights }
  })
  return rows.filter((r) => r.track !== null || r.nights > 0 || r.sharedRupiah !== 0)
}
