type Row = ReadonlyMap<number, bigint>
/** Groups by their number: a set of women, as far as cells tell them apart. */
export type Groups = ReadonlySet<number>
/** Of these it is known that they are some, and, where it is small, less than k. */
export type Mark = { groups: Groups; size: number; k: number | null }

/** So many pairs of moves are looked at for one number; what is not found then is not shown to be open. */
const MOST_TRIED = 1500

export const meets = (some: Groups, other: Groups): boolean => [...some].some((g) => other.has(g))

/** These groups, and all that hang together with them by sets of which something is known. */
export function closureOf(from: readonly Groups[], sets: readonly Groups[]): Groups {
  const reached = new Set(from.flatMap((groups) => [...groups]))
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const groups of sets) if (meets(groups, reached)) for (const g of groups) reached.add(g)
  }
  return reached
}

/** Whoever is counted, in groups that no cell tells apart, with the true size of each. */
export class World {
  readonly sizes: number[] = []
  readonly #groupOf = new Map<string, number>()

  constructor(sets: readonly (readonly string[])[]) {
    const cellsOf = new Map<string, number[]>()
    for (const [i, members] of sets.entries())
      for (const m of new Set(members)) cellsOf.set(m, [...(cellsOf.get(m) ?? []), i])
    const groups = new Map<string, number>()
    for (const [member, cells] of cellsOf) {
      const key = cells.join(',')
      const group = groups.get(key) ?? groups.size
      groups.set(key, group)
      this.#groupOf.set(member, group)
      this.sizes[group] = (this.sizes[group] ?? 0) + 1
    }
  }

  setOf(members: readonly string[]): { groups: Groups; size: number } {
    const all = new Set(members)
    return { groups: new Set([...all].map((m) => this.#groupOf.get(m) ?? -1)), size: all.size }
  }

  groups(): { groups: Groups; size: number }[] {
    return this.sizes.map((size, group) => ({ groups: new Set([group]), size }))
  }

  nothing(): Sums {
    return new Sums(this.sizes, [])
  }
}

/** What was told of the sizes: sums as rows of a reduced echelon form, in whole numbers. */
export class Sums {
  readonly #sizes: readonly number[]
  readonly #rows: readonly { pivot: number; row: Row }[]

  constructor(sizes: readonly number[], rows: readonly { pivot: number; row: Row }[]) {
    this.#sizes = sizes
    this.#rows = rows
  }

  /** With the sum of these groups, too. */
  tell(groups: Groups): Sums {
    let row: Row = new Map([...groups].map((g) => [g, 1n]))
    for (const r of this.#rows) row = without(row, r)
    const pivot = [...row.keys()].sort((a, b) => a - b)[0]
    if (pivot === undefined) return this
    const mine = { pivot, row }
    return new Sums(this.#sizes, [...this.#rows.map((r) => ({ pivot: r.pivot, row: without(r.row, mine) })), mine])
  }

  /**
   * A set of some groups whose sum follows from what was told is itself small: one told sum less another, or who was there at first and who
   * came less who is there at the end. Such a set holds fewer than k groups, so few rows make it: of a set each pivot is one or none.
   */
  tellsSmall(k: number): boolean {
    const rows = this.#rows
      .filter(({ pivot }) => (this.#sizes[pivot] ?? 0) < k)
      .map(({ pivot, row }) => {
        const lead = Number(row.get(pivot) ?? 1n)
        return { size: this.#sizes[pivot] ?? 0, row: new Map([...row].map(([g, v]) => [g, Number(v) / lead])) }
      })
    let tried = 0
    const from = (first: number, size: number, of: ReadonlyMap<number, number>): boolean => {
      if (size > 0 && this.#isSmallSet(of, k)) return true
      for (let i = first; i < rows.length; i++) {
        const next = rows[i]
        if (!next || size + next.size >= k || tried++ > MOST_TRIED) continue
        const both = new Map(of)
        for (const [g, v] of next.row) both.set(g, (both.get(g) ?? 0) + v)
        if (from(i + 1, size + next.size, both)) return true
      }
      return false
    }
    return from(0, 0, new Map())
  }

  #isSmallSet(of: ReadonlyMap<number, number>, k: number): boolean {
    let size = 0
    for (const [group, v] of of) {
      if (Math.abs(v) < 1e-9) continue
      if (Math.abs(v - 1) > 1e-9) return false
      size += this.#sizes[group] ?? 0
      if (size >= k) return false
    }
    return size >= 1
  }

  /** Which of these have another size in another world, in which everything told and marked is the same. */
  open(kept: readonly { groups: Groups; asked: boolean }[], marks: readonly Mark[]): boolean[] {
    const all = this.#moves().flatMap((m) => [m, times(m, -1n)])
    const possible = all.filter((m) => this.#holds(m, marks))
    return kept.map(
      ({ groups, asked }) =>
        possible.some((m) => sumOver(m, groups) !== 0n) || (asked && this.#byTwo(groups, all, marks)),
    )
  }

  /** What one move can not do alone, two may do together. */
  #byTwo(groups: Groups, all: readonly Row[], marks: readonly Mark[]): boolean {
    let tried = 0
    for (const one of all.filter((m) => sumOver(m, groups) !== 0n))
      for (const other of all) {
        if (tried++ > MOST_TRIED) return false
        const both = plus(one, other)
        if (sumOver(both, groups) !== 0n && this.#holds(both, marks)) return true
      }
    return false
  }

  /** Ways in which sizes move against each other with no told sum changing: one for each group that is free. */
  #moves(): Row[] {
    const pivots = new Set(this.#rows.map((r) => r.pivot))
    return [...this.#sizes.keys()]
      .filter((g) => !pivots.has(g))
      .map((free) => {
        const bound = this.#rows.flatMap(({ pivot, row }) => {
          const at = row.get(free)
          return at === undefined ? [] : [{ pivot, at, lead: row.get(pivot) ?? 1n }]
        })
        const scale = bound.reduce((all, { at, lead }) => lcm(all, abs(lead / gcd(lead, at))), 1n)
        return new Map([[free, scale], ...bound.map(({ pivot, at, lead }) => [pivot, (-at * scale) / lead] as const)])
      })
  }

  /** Nobody is counted less than not at all, and what is said to be small is so there, too. */
  #holds(move: Row, marks: readonly Mark[]): boolean {
    for (const [group, by] of move) if (BigInt(this.#sizes[group] ?? 0) + by < 0n) return false
    return marks.every(({ groups, size, k }) => {
      const then = BigInt(size) + sumOver(move, groups)
      return then >= 1n && (k === null || then < BigInt(k))
    })
  }
}

function sumOver(move: Row, groups: Groups): bigint {
  let sum = 0n
  for (const [group, by] of move) if (groups.has(group)) sum += by
  return sum
}

const times = (move: Row, n: bigint): Row => new Map([...move].map(([group, by]) => [group, by * n]))
function plus(one: Row, other: Row): Row {
  const both = new Map(one)
  for (const [group, by] of other) both.set(group, (both.get(group) ?? 0n) + by)
  return both
}
const abs = (n: bigint) => (n < 0n ? -n : n)
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? abs(a) : gcd(b, a % b))
const lcm = (a: bigint, b: bigint) => abs(a * b) / gcd(a, b)

/** `row` without the pivot of `by`, in lowest whole numbers. */
function without(row: Row, by: { pivot: number; row: Row }): Row {
  const at = row.get(by.pivot)
  if (at === undefined) return row
  const lead = by.row.get(by.pivot) ?? 1n
  const out = new Map<number, bigint>()
  for (const group of new Set([...row.keys(), ...by.row.keys()])) {
    const value = (row.get(group) ?? 0n) * lead - (by.row.get(group) ?? 0n) * at
    if (value !== 0n) out.set(group, value)
  }
  const shared = [...out.values()].reduce((g, v) => gcd(g, v), 0n)
  return shared > 1n ? new Map([...out].map(([group, v]) => [group, v / shared])) : out
}
