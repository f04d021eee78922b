import type { VersionKind } from './rules.ts'

/**
 * The steps of the budget of a region, in their order (domain.md 9.1): from which month of which year until which, counted from the year of
 * the budget. What Titian knows of a step is when a version began, was laid before the head and was locked.
 */
export const CYCLE = {
  needs: { from: [-1, 1], until: [-1, 3] },
  lines: { from: [-1, 4], until: [-1, 6] },
  detailed: { from: [-1, 7], until: [-1, 8] },
  approved: { from: [-1, 9], until: [-1, 11] },
  in_force: { from: [-1, 12], until: [0, 1] },
  spent: { from: [0, 1], until: [0, 12] },
  revised: { from: [0, 7], until: [0, 9] },
  accounted: { from: [1, 1], until: [1, 3] },
} as const satisfies Record<string, { from: readonly [number, number]; until: readonly [number, number] }>
export type CycleStep = keyof typeof CYCLE
export const CYCLE_STEPS = Object.keys(CYCLE) as CycleStep[] // the keys of the table above, in its order

/** `late`: its months are over and it is not done. `unknown`: over, and nothing in Titian tells whether it was. */
export type CycleLook = 'done' | 'late' | 'now' | 'ahead' | 'not' | 'unknown'
export type CyclePoint = { step: CycleStep; from: string; until: string; look: CycleLook; doneOn: string | null }

type Version = { kind: VersionKind; madeAt: string; proposedAt: string | null; lockedAt: string | null }

/** When a step was done, as far as versions tell; null while it is not. */
function doneOn(step: CycleStep, versions: readonly Version[]): string | null {
  const of = (kind: VersionKind) => versions.filter((v) => v.kind === kind)
  const locked = (kind: VersionKind) => of(kind).find((v) => v.lockedAt !== null)?.lockedAt ?? null
  const proposed = (kind: VersionKind) =>
    of(kind)
      .map((v) => v.proposedAt ?? v.lockedAt)
      .find((at) => at !== null) ?? null
  const told: Partial<Record<CycleStep, string | null>> = {
    needs: versions[0]?.madeAt ?? null,
    lines: locked('draft'),
    detailed: proposed('rka'),
    approved: locked('rka'),
    in_force: locked('dpa'),
    revised: locked('revised'),
  }
  return told[step] ?? null
}

/** Nobody has to revise a budget; whether the year was spent and accounted for stands in other papers. */
const OVER: Partial<Record<CycleStep, CycleLook>> = { spent: 'done', revised: 'not', accounted: 'unknown' }

/** Each step with its months ("2026-07") and how it stands in this month. Months are compared as they are written. */
export function cycleOf(year: number, versions: readonly Version[], today: string): CyclePoint[] {
  const month = today.slice(0, 7)
  return CYCLE_STEPS.map((step) => {
    const [from, until] = [CYCLE[step].from, CYCLE[step].until].map(
      ([years, at]) => `${year + years}-${String(at).padStart(2, '0')}`,
    ) as [string, string] // two were given
    const done = doneOn(step, versions)
    const open = month < from ? 'ahead' : month > until ? (OVER[step] ?? 'late') : 'now'
    return { step, from, until, doneOn: done, look: done === null ? open : 'done' }
  })
}
