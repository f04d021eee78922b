import reference from '../../../db/reference/wages-and-poverty-lines.json' with { type: 'json' }

export type Yardstick = { kind: string; area: string; rupiah: number; from_on: string; until_on: string | null }
/** Minimum wages and poverty lines, each with its dates and source (domain.md 6.8). */
export const YARDSTICKS: readonly Yardstick[] = reference.rows

/**
 * The value that holds in an area on a day; the newest line wins where two overlap. Undefined when the reference data knows
 * none: then nothing is compared, rather than with a wrong year.
 */
export const valueOn = (rows: readonly Yardstick[], kind: string, area: string, on: string): number | undefined =>
  rows
    .filter((r) => r.kind === kind && r.area === area && r.from_on <= on && (r.until_on === null || on <= r.until_on))
    .toSorted((a, b) => b.from_on.localeCompare(a.from_on))[0]?.rupiah

export type Dated = { rupiah: number; from: string }
/** The same with the day since which it holds, for whoever draws or prints it. */
function datedOn(kind: string, province: string | undefined, on: string): Dated | null {
  const rows = YARDSTICKS.filter((r) => r.kind === kind && r.area === province && r.from_on <= on)
  const row = rows
    .filter((r) => r.until_on === null || on <= r.until_on)
    .toSorted((a, b) => b.from_on.localeCompare(a.from_on))[0]
  return row ? { rupiah: row.rupiah, from: row.from_on } : null
}
/** What a contact is compared with, kept beside its sums: a newer line does not change what was said then. */
export const yardOn = (province: string | undefined, on: string) => ({
  minimumWage: datedOn('province_minimum_wage', province, on),
  povertyLine: datedOn('poverty_line', province, on),
})

/** A province's minimum wage and poverty line per head and month. */
export function yardsticksOn(
  rows: readonly Yardstick[],
  province: string | undefined,
  on: string,
): { minimumWage: number | undefined; povertyLine: number | undefined } {
  if (!province) return { minimumWage: undefined, povertyLine: undefined }
  return {
    minimumWage: valueOn(rows, 'province_minimum_wage', province, on),
    povertyLine: valueOn(rows, 'poverty_line', province, on),
  }
}

/** Provinces for which there is anything to compare with. */
export const KNOWN_PROVINCES: readonly string[] = [
  ...new Set(YARDSTICKS.filter((r) => r.kind === 'poverty_line').map((r) => r.area)),
]
