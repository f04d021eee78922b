import decree2026 from '../../../db/reference/holidays-2026.json' with { type: 'json' }
import type { CentreDay } from './rules.ts'

/** Holidays and joint leave of the years whose decree came with this version; later years are typed or pasted. */
const DECREES: Readonly<Record<number, { name: string; rows: readonly { on: string; kind: string; name: string }[] }>> =
  {
    2026: { name: 'SKB Tiga Menteri 1497/2025, 2/2025, 5/2025', rows: decree2026.rows },
  }

export const YEARS_WITH_DECREE: readonly number[] = Object.keys(DECREES).map(Number)

export function daysOfDecree(year: number): readonly CentreDay[] | null {
  const decree = DECREES[year]
  if (!decree) return null
  return decree.rows.map(({ on, kind, name }) => ({
    on,
    kind: kind === 'national' ? 'national' : 'joint_leave',
    name,
    source: decree.name,
  }))
}
