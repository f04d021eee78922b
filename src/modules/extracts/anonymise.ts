import type { Quasi } from './rules.ts'

/** What of a row could tell who she is, as far as it leaves; the rest goes along unseen. */
export type Known<T> = { of: T; quasi: Readonly<Partial<Record<Quasi, string>>> }

export const ANY = '*'

const AGES_WIDER: Readonly<Record<string, string>> = {
  ...{ under_20: 'under_25', '20_24': 'under_25', '25_29': '25_up', '30_35': '25_up', over_35: '25_up' },
}
/** From fine to coarse; the last says nothing. */
const STEPS: Readonly<Record<Quasi, readonly ((said: string) => string)[]>> = {
  age: [(s) => s, (s) => AGES_WIDER[s] ?? s, () => ANY],
  district: [(s) => s, () => ANY],
  sender: [(s) => s, (s) => (s === 'family' || s === 'self' ? 'herself_or_family' : 'institution'), () => ANY],
  track: [(s) => s, () => ANY],
  intake: [(s) => s, () => ANY],
  came: [(s) => s, (s) => s.slice(0, 4), () => ANY],
  ended: [(s) => s, (s) => (s === '' ? s : s.slice(0, 4)), () => ANY],
}

type Levels = Readonly<Partial<Record<Quasi, number>>>
const said = (quasi: Quasi, value: string, level: number) => (STEPS[quasi][level] ?? (() => ANY))(value)

function coarser<T>(row: Known<T>, levels: Levels): Known<T> {
  const entries = Object.entries(row.quasi) as [Quasi, string][] // the keys of a quasi are its own
  return { of: row.of, quasi: Object.fromEntries(entries.map(([q, v]) => [q, said(q, v, levels[q] ?? 0)])) }
}

/** Rows of which fewer than k look the same. */
export function alone<T>(rows: readonly Known<T>[], k: number): readonly Known<T>[] {
  const groups = Map.groupBy(rows, (r) => JSON.stringify(Object.entries(r.quasi).sort()))
  return [...groups.values()].filter((g) => g.length < k).flat()
}

/** At most one in twenty may be left out before something is made coarser. */
const MAY_GO = 0.05

/**
 * Every row that leaves looks like at least k − 1 others in all by which somebody could know her. What tells most apart is made coarser
 * first, as little as is enough; who is still alone stays out. Nothing is invented and nobody is moved.
 */
export function anonymise<T>(
  rows: readonly Known<T>[],
  k: number,
): { rows: Known<T>[]; levels: Levels; leftOut: number } {
  const asked = [...new Set(rows.flatMap((r) => Object.keys(r.quasi) as Quasi[]))] // as above
  let levels: Levels = {}
  for (;;) {
    const now = rows.map((r) => coarser(r, levels))
    const few = alone(now, k)
    const next = asked.filter((q) => (levels[q] ?? 0) < STEPS[q].length - 1)
    if (few.length <= MAY_GO * rows.length || next.length === 0) {
      const gone = new Set(few)
      return { rows: now.filter((r) => !gone.has(r)), levels, leftOut: few.length }
    }
    const tries = next.map((q) => {
      const to: Levels = { ...levels, [q]: (levels[q] ?? 0) + 1 }
      return {
        to,
        left: alone(
          rows.map((r) => coarser(r, to)),
          k,
        ).length,
      }
    })
    levels = tries.reduce((best, one) => (one.left < best.left ? one : best)).to
  }
}
