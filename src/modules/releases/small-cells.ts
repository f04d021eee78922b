import type { Audience } from './rules.ts'
import { closureOf, type Groups, type Mark, meets, type Sums, World } from './second-world.ts'

/** Below this a number stands hidden: inside the chain of government, and where everybody reads it (domain.md 10.1). */
export const LEAST = { government: 5, public: 10 } as const satisfies Readonly<Record<Audience, number>>

/** How a number leaves the house: as it is; as "less than k", and more than none; as some, where none stands as none; or without a word about its size. */
export const SHOWN = ['open', 'small', 'some', 'hidden'] as const
export type Shown = (typeof SHOWN)[number]

/** A number that is asked for: how many of these there are. `members` are what is counted, by any key that stays the same. */
export type Cell = { key: string; members: readonly string[] }
/** A number as it left the house before; `k` is what "less than" meant there. */
export type Released = { members: readonly string[]; shown: Shown; k: number }

const isSmall = (n: number, k: number) => n >= 1 && n < k

/**
 * What may be shown of these cells beside all that was released before, in their order: the first are those that matter most.
 *
 * A number from 1 to k − 1 is never shown. Anything that is shown, be it a larger number or the mark "less than k", is shown only while
 * for each small number, asked for now or before, a second world is still found: it agrees with everything shown, and there the number is
 * another. Whoever solves all releases together can not tell the two worlds apart, however hard she reckons.
 *
 * The search for a second world is cut short, and finds none where one is. Such a number is not given up: of all that hangs together with
 * it by what was told, nothing more is told.
 */
export function protect(cells: readonly Cell[], before: readonly Released[], k: number): Map<string, Shown> {
  const world = new World([...before, ...cells].map((c) => c.members))
  const asked = cells.map((c) => ({ key: c.key, ...world.setOf(c.members) }))
  const earlier = before.map((r) => ({ ...r, ...world.setOf(r.members) }))
  // what was asked for is kept, and so is every group that can be told apart at all, as far as it still can not be reckoned
  const kept = [
    ...[...earlier, ...asked].map((s) => ({ ...s, asked: true })),
    ...world.groups().map((s) => ({ ...s, asked: false })),
  ].filter((s) => isSmall(s.size, k))
  let told: Sums = world.nothing()
  for (const e of earlier) if (e.shown === 'open') told = told.tell(e.groups)
  let marks: Mark[] = earlier
    .filter((e) => e.shown === 'small' || e.shown === 'some')
    .map(({ groups, size, shown: was, k: less }) => ({ groups, size, k: was === 'small' ? less : null }))
  let open = told.open(kept, marks)
  // what follows from the sums alone is known already; of the rest nobody has shown that it is
  const unproven = kept.filter((s, i) => s.asked && !open[i] && told.tell(s.groups) !== told)
  const bound = earlier.filter((e) => e.shown !== 'hidden').map((s) => s.groups)
  const guarded: Groups = closureOf(
    unproven.map((s) => s.groups),
    bound,
  )
  // where none stands as none, whoever reads that a number is hidden knows that somebody is counted in it; where that says too much, none is hidden, too
  const some = asked.filter((s) => s.size > 0).map(({ groups, size }) => ({ groups, size, k: null }))
  const openBesideNone = told.open(kept, [...marks, ...some])
  const tellsNone =
    !open.some((was, i) => was && !openBesideNone[i]) && !some.some(({ groups }) => meets(groups, guarded))
  if (tellsNone) [marks, open] = [[...marks, ...some], openBesideNone]
  const shown = new Map<string, Shown>()
  for (const { key, groups, size } of asked) {
    if (size === 0 || meets(groups, guarded)) {
      shown.set(key, size === 0 && tellsNone ? 'open' : 'hidden')
      continue
    }
    const small = isSmall(size, k)
    const next = small ? told : told.tell(groups)
    const nextMarks = small ? [...marks, { groups, size, k }] : marks
    const nextOpen = next === told && !small ? open : next.open(kept, nextMarks)
    if (next.tellsSmall(k) || open.some((was, i) => was && !nextOpen[i])) {
      shown.set(key, tellsNone ? 'some' : 'hidden')
      continue
    }
    shown.set(key, small ? 'small' : 'open')
    ;[told, marks, open] = [next, nextMarks, nextOpen]
  }
  return shown
}

/**
 * For whom it is: what goes to everybody is kept at 10 against what everybody has, and at 5 against all that ever left the house;
 * the stricter of both is shown.
 */
export function protectFor(
  audience: Audience,
  cells: readonly Cell[],
  before: readonly (Released & { audience: Audience })[],
): Map<string, Shown> {
  const inside = protect(cells, before, LEAST.government)
  if (audience === 'government') return inside
  const outside = protect(
    cells,
    before.filter((r) => r.audience === 'public'),
    LEAST.public,
  )
  return new Map(cells.map(({ key }) => [key, stricter(inside.get(key), outside.get(key))]))
}

const stricter = (a: Shown = 'hidden', b: Shown = 'hidden'): Shown =>
  SHOWN[Math.max(SHOWN.indexOf(a), SHOWN.indexOf(b))] ?? 'hidden'
