import decree2026 from '../../../db/reference/holidays-2026.json' with { type: 'json' }
import type { CentreDay } from './rules.ts'

/** Holidays and joint leave of the years whose decree came with this version; later years are typed or pasted. */
const DECREES: Readonly<
  Record<number, { rows: readonly { on: string; kind: string; name: string; source: string }[] }>
> = { 2026: decree2026 }

export const YEARS_WITH_DECREE: readonly number[] = Object.keys(DECREES).map(Number)

export const daysOfDecree = (year: number): readonly CentreDay[] | null =>
  DECREES[year]?.rows.map(({ on, kind, name, source }) => ({
    on,
    kind: kind === 'national' ? ('national' as const) : ('joint_leave' as const),
    name,
    source,
  })) ?? null
