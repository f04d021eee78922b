import { SENSITIVE, type Sensitive } from './rules.ts'

/** As it stands in a row where a group would have told it of everybody in it. */
export const KEPT_BACK = '(disamarkan)'

type Told = Readonly<Partial<Record<Sensitive, string>>>
/** A row, in what it looks like the others of its group, and what is told of her. */
export type Grouped<T> = { of: T; group: string; told: Told }

/** How many different answers a group gives; what is not known yet is no answer, and hides nobody. */
export const answersIn = (rows: readonly { told: Told }[], field: Sensitive): number =>
  new Set(rows.flatMap((r) => r.told[field] || [])).size

/**
 * Where a group of rows that look alike gives fewer than `l` different answers to a question, the answer is kept back of all of them: who
 * knows that she is in it would know hers. The rows stay, and every other answer of theirs. Nothing is invented.
 */
export function diverse<T>(rows: readonly Grouped<T>[], l: number): Grouped<T>[] {
  const few = new Set<string>()
  for (const [group, those] of Map.groupBy(rows, (r) => r.group))
    for (const field of SENSITIVE)
      if (those.some((r) => r.told[field] !== undefined) && answersIn(those, field) < l) few.add(`${field} ${group}`)
  return rows.map((r) => {
    const told = Object.entries(r.told) as [Sensitive, string][] // the keys of what is told are its own
    return {
      ...r,
      told: Object.fromEntries(told.map(([f, said]) => [f, few.has(`${f} ${r.group}`) ? KEPT_BACK : said])),
    }
  })
}
