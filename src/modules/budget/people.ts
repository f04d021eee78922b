import { readCalculation } from './rules.ts'

type Reckoned = { perPerson: boolean; track: string | null; calculation: string }
type For = { persons: number; days: number }

const PEOPLE = /\borang\b/iu
const DAYS = /\bhari\b/iu
/** What a calculation counts, with the word behind each number: 40 orang, 180 hari. */
const factorsOf = (calculation: string) =>
  calculation
    .split('×')
    .slice(1)
    .map((part) => ({ count: Number(part.trim().split(/\s/)[0]?.replaceAll('.', '')), word: part }))

/** Of what a line counts that stands for every woman, the number of women: what is said of people, else what comes first. */
export function womenIn(calculation: string): number | null {
  const all = factorsOf(calculation)
  return (all.find((f) => PEOPLE.test(f.word)) ?? all[0])?.count ?? null
}

/**
 * Whether each line still reckons with the women and days that the plan is for. Only lines that somebody marked as going by the number of women are asked. Of a track they stand
 * for a part of the women: all tracks together must come to the plan. One that goes by no number of women is right by itself.
 */
export function fitting<L extends Reckoned>(lines: readonly L[], { persons, days }: For): (line: L) => boolean {
  const ofTracks = new Map<string, number>()
  for (const { perPerson, track, calculation } of lines)
    if (perPerson && track !== null) ofTracks.set(track, Math.max(ofTracks.get(track) ?? 0, womenIn(calculation) ?? 0))
  const together = [...ofTracks.values()].reduce((n, women) => n + women, 0)
  return ({ perPerson, track, calculation }) => {
    if (!perPerson) return true
    const isLong = factorsOf(calculation).every((f) => !DAYS.test(f.word) || f.count === days)
    const women = womenIn(calculation)
    return isLong && (track === null ? women === persons : women === ofTracks.get(track) && together === persons)
  }
}

/** The same calculation for so many women and days, its price and every other number as they were; undefined where it can not be reckoned. */
export function refit(calculation: string, { persons, days }: For) {
  const [price = '', ...rest] = calculation.split('×').map((part) => part.trim())
  const at = Math.max(
    0,
    rest.findIndex((part) => PEOPLE.test(part)),
  )
  const put = (part: string, count: number) => part.replace(/^[\d.]+/, String(count))
  const fitted = rest.map((part, i) => (i === at ? put(part, persons) : DAYS.test(part) ? put(part, days) : part))
  return readCalculation([price, ...fitted].join(' × '))
}

/** So many women for each of the tracks, as even as it goes; together they are all of them (domain.md 9.3: half and half). */
export function shared(persons: number, tracks: readonly string[]): Map<string, number> {
  const each = Math.floor(persons / Math.max(1, tracks.length))
  const over = persons - each * tracks.length
  return new Map(tracks.map((track, i) => [track, each + (i < over ? 1 : 0)]))
}

type Named = { lineKey: string; name: string }
/** The line of the year before: the one that it was copied from, else the one that is called the same. */
export function lineBefore<L extends Named>(
  line: { fromKey: string | null; name: string },
  before: readonly L[],
): L | null {
  const name = line.name.trim().toLowerCase()
  return (
    before.find((b) => b.lineKey === line.fromKey) ?? before.find((b) => b.name.trim().toLowerCase() === name) ?? null
  )
}
