import type { Shown } from '../small-cells.ts'

export type Told = { members: readonly string[]; shown: Shown; k: number }

type Bounds = { low: number; high: number }
type Row = { of: number[]; is: '=' | '<=' | '>='; to: number }

/** As `boundsOfEach`, of one cell. */
export const bounds = (told: readonly Told[], target: readonly string[]): Bounds =>
  boundsOfEach(told, [target])[0] ?? { low: 0, high: 0 }

/**
 * Whoever has every release and knows who could be counted in which cell: the least and the most that each cell can be, by
 * linear programming over all of them at once. Written apart from the rule that it attacks.
 */
export function boundsOfEach(told: readonly Told[], targets: readonly (readonly string[])[]): Bounds[] {
  const groups = new Set<string>()
  const sets = [...told.map((t) => t.members), ...targets].map((members) => new Set(members))
  const columns: boolean[][] = []
  for (const member of new Set(sets.flatMap((s) => [...s]))) {
    const of = sets.map((s) => s.has(member))
    const key = of.map(Number).join('')
    if (groups.has(key)) continue
    groups.add(key)
    columns.push(of)
  }
  const rows: Row[] = []
  for (const [i, t] of told.entries()) {
    const of = columns.map((c) => (c[i] ? 1 : 0))
    if (t.shown === 'open') rows.push({ of, is: '=', to: t.members.length })
    if (t.shown === 'small') rows.push({ of, is: '<=', to: t.k - 1 }, { of, is: '>=', to: 1 })
    if (t.shown === 'some') rows.push({ of, is: '>=', to: 1 })
  }
  const least = leastUnder(rows, columns.length)
  return targets.map((_, i) => {
    const goal = columns.map((c) => (c[told.length + i] ? 1 : 0))
    return { low: Math.ceil(least(goal) - 1e-7), high: Math.floor(-least(goal.map((g) => -g)) + 1e-7) }
  })
}

/** The least of a goal over what is not below nothing: two phases of the simplex method, the smallest number first. The first is of the rows alone. */
function leastUnder(rows: readonly Row[], n: number): (goal: readonly number[]) => number {
  const slack = rows.filter((r) => r.is !== '=').length
  const width = n + slack + rows.length
  let s = 0
  const t = rows.map((r, i) => {
    const line = new Array<number>(width + 1).fill(0)
    for (const [j, v] of r.of.entries()) line[j] = v
    if (r.is !== '=') line[n + s++] = r.is === '<=' ? 1 : -1
    line[n + slack + i] = 1
    line[width] = r.to
    return line
  })
  const basis = rows.map((_, i) => n + slack + i)
  const helping = Array.from({ length: width }, (_, j) => (j >= n + slack ? 1 : 0))
  run(t, basis, helping, width)
  // what only helped to begin leaves, where another can take its place: else it would loosen what was told
  for (const [i, b] of basis.entries()) {
    const instead = b < n + slack ? -1 : (t[i] ?? []).findIndex((v, j) => j < n + slack && Math.abs(v) > 1e-9)
    if (instead >= 0) turn(t, basis, i, instead)
  }
  return (goal) => {
    const cost = Array.from({ length: width }, (_, j) => goal[j] ?? 0)
    return run(
      t.map((line) => [...line]),
      [...basis],
      cost,
      n + slack,
    )
  }
}

function run(t: number[][], basis: number[], cost: readonly number[], usable: number): number {
  const width = cost.length
  // what each column would cost beyond what stands now; turned with the lines
  const prices = [...cost, 0]
  for (const [i, line] of t.entries()) {
    const of = cost[basis[i] ?? 0] ?? 0
    if (of !== 0) for (const [j, v] of line.entries()) prices[j] = (prices[j] ?? 0) - of * v
  }
  const all = [...t, prices]
  for (let step = 0; step < 5000; step++) {
    let enter = 0
    while (enter < usable && (prices[enter] ?? 0) >= -1e-9) enter++
    if (enter === usable) return -(prices[width] ?? 0)
    let [leave, best] = [-1, Number.POSITIVE_INFINITY]
    for (const [i, line] of t.entries()) {
      const at = line[enter] ?? 0
      const ratio = at > 1e-9 ? (line[width] ?? 0) / at : Number.POSITIVE_INFINITY
      if (
        ratio < best - 1e-12 ||
        (Math.abs(ratio - best) <= 1e-12 && leave >= 0 && (basis[i] ?? 0) < (basis[leave] ?? 0))
      )
        [leave, best] = [i, ratio]
    }
    if (leave < 0) return Number.NEGATIVE_INFINITY
    turn(all, basis, leave, enter)
  }
  throw new Error('the attacker did not come to an end')
}

function turn(t: number[][], basis: number[], leave: number, enter: number): void {
  const pivot = t[leave] ?? []
  const by = pivot[enter] ?? 1
  for (const [j, v] of pivot.entries()) pivot[j] = v / by
  for (const [i, line] of t.entries()) {
    const times = line[enter] ?? 0
    if (i === leave || Math.abs(times) < 1e-12) continue
    for (const [j, v] of pivot.entries()) line[j] = (line[j] ?? 0) - times * v
  }
  basis[leave] = enter
}
