import { BIRTH_SOURCES, type BirthSource } from '../referrals/rules.ts'
import type { Age } from './rules.ts'
import type { Said } from './said.ts'

/** A list often gives the year only. */
export type BirthClaim = { source: BirthSource; year: number; on?: Temporal.PlainDate }

const agree = (one: BirthClaim, other: BirthClaim): boolean =>
  one.year === other.year && (!one.on || !other.on || one.on.equals(other.on))

const said = ({ year, on }: BirthClaim): string => on?.toString() ?? String(year)

/**
 * One birth out of several claims, and a warning for each claim that says otherwise (KS-08: the list says 1990, the ID
 * card 1988). A claim with a full date counts before one with a year; among those, the stronger source counts. A year
 * alone is an estimate: she may not have had her birthday yet, so the lower age is taken.
 */
export function reconcileBirth(
  claims: readonly BirthClaim[],
  on: Temporal.PlainDate,
): { age: Age; taken: BirthSource | null; warnings: Said[] } {
  const ranked = [...claims].sort(
    (a, b) => Number(!a.on) - Number(!b.on) || BIRTH_SOURCES.indexOf(a.source) - BIRTH_SOURCES.indexOf(b.source),
  )
  const best = ranked[0]
  if (!best) return { age: { kind: 'unknown' }, taken: null, warnings: [] }
  const age: Age = best.on
    ? { kind: 'known', bornOn: best.on }
    : { kind: 'estimated', years: Math.max(0, on.year - best.year - 1) }
  const warnings = ranked
    .filter((claim) => !agree(claim, best))
    .map(
      (claim): Said => ({ code: `birth_differs_${claim.source}`, params: { taken: said(best), other: said(claim) } }),
    )
  return { age, taken: best.source, warnings }
}
