/** A calendar program asks every quarter of an hour at most, an office types a code now and then; a house behind one address has a few dozen. */
const MOST = 60
const WITHIN = 60_000
/** More addresses than a house has: then it is forgotten and begun anew, so that nobody fills the memory. */
const MOST_ADDRESSES = 5_000

/** For what is answered without a session: counts questions by where they come from; says no when there are too many in a minute. */
export function makeLimit(): (from: string, now: number) => boolean {
  const seen = new Map<string, { since: number; count: number }>()
  return (from, now) => {
    const known = seen.get(from)
    if (known && now - known.since < WITHIN) {
      known.count += 1
      return known.count <= MOST
    }
    if (seen.size >= MOST_ADDRESSES) seen.clear()
    seen.set(from, { since: now, count: 1 })
    return true
  }
}
