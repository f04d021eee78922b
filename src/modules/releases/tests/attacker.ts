import type { Shown } from '../small-cells.ts'

export type Told = { members: readonly string[]; shown: Shown; k: number }

/**
 * Whoever has every release and knows who could be counted in which cell: the least and the most that a cell can be, by linear
 * programming over all of them at once. Written apart from the rule that it attacks.
 */
export function bounds(told: readonly Told[], target: readonly string[]): { low: number; high: number } {
  const groups = new Map<string, number>()
  const all = new Set([...told.flatMap((t) => t.members), ...target])
  const sets = told.map((t) => new Set(t.members))
  const wanted = new Set(target)
  const columns: { of: boolean[]; isWanted: boolean }[] = []
  for (const member of all) {
    const of = sets.map((s) => s.has(member))
    const key = `${of.map(Number).join('')}${Number(wanted.has(member))}`
    if (groups.has(key)) continue
    groups.set(key, columns.length)
    columns.push({ of, isWanted: wanted.has(member) })
  }
  const rows: { of: number[]; is: '=' | '<=' | '>='; to: number }[] = []
  for (const [i, t] of told.entries()) {
    const of = columns.map((c) => (c.of[i] ? 1 : 0))
    if (t.shown === 'open') rows.push({ of, is: '=', to: t.members.length })
    if (t.shown === 'small') rows.push({ of, is: '<=', to: t.k - 1 }, { of, is: '>=', to: 1 })
  }
  const goal = columns.map((c) => (c.isWanted ? 1 : 0))
  const low = least(rows, goal)
  const most = -least(
    rows,
    goal.map((g) => -g),
  )
  return { low: Math.ceil(low - 1e-7), high: Math.floor(most + 1e-7) }
}

/** The least of `goal` over what is not below nothing: two phases of the simplex method, the smallest number first. */
function least(rows: readonly { of: number[]; is: '=' | '<=' | '>='; to: number }[], goal: readonly number[]): number {
  const n = goal.length
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
  run(
    t,
    basis,
    Array.from({ length: width }, (_, j) => (j >= n + slack ? 1 : 0)),
    width,
  )
  // what only helped to begin leaves, where another can take its place: else it would loosen what was told
  for (const [i, b] of basis.entries()) {
    const instead = b < n + slack ? -1 : (t[i] ?? []).findIndex((v, j) => j < n + slack && Math.abs(v) > 1e-9)
    if (instead >= 0) turn(t, basis, i, instead)
  }
  const cost = Array.from({ length: width }, (_, j) => (j < n ? (goal[j] ?? 0) : 0))
  return run(t, basis, cost, n + slack)
}

function run(t: number[][], basis: number[], cost: readonly number[], usable: number): number {
  const width = cost.length
  for (let step = 0; step < 5000; step++) {
    const price = (j: number) =>
      (cost[j] ?? 0) - t.reduce((sum, line, i) => sum + (cost[basis[i] ?? 0] ?? 0) * (line[j] ?? 0), 0)
    let enter = -1
    for (let j = 0; j < usable; j++)
      if (!basis.includes(j) && price(j) < -1e-9) {
        enter = j
        break
      }
    if (enter < 0) return t.reduce((sum, line, i) => sum + (cost[basis[i] ?? 0] ?? 0) * (line[width] ?? 0), 0)
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
    turn(t, basis, leave, enter)
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
