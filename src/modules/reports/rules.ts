/** Of whom the page speaks: of the house, of the house as far as an office knows it, or of the women whom somebody accompanies. */
export const VIEWS = ['lead', 'office', 'own'] as const
export type View = (typeof VIEWS)[number]

export const viewOf = (roles: readonly string[]): View =>
  roles.some((r) => r === 'head' || r === 'coordinator') ? 'lead' : roles.includes('administration') ? 'office' : 'own'

/** Numbers that open the women whom they count. */
export const TILES = ['here', 'came', 'ended', 'attention', 'goals_down', 'goals_same', 'goals_up'] as const
export type Tile = (typeof TILES)[number]

/** An office is told who came and left, and nothing of how a woman does. */
export const TILES_OF: Readonly<Record<View, readonly Tile[]>> = {
  lead: TILES,
  office: ['here', 'came', 'ended'],
  own: TILES,
}

/** What a stay came to, for the picture by intake; those who are still there are counted apart. */
export const OUTCOMES = ['finished', 'early', 'elsewhere'] as const
export type Outcome = (typeof OUTCOMES)[number]
export const outcomeOf = (exit: string): Outcome =>
  exit === 'LULUS' || exit === 'MANDIRI_DINI' ? 'finished' : ['MUNDUR', 'LARI', 'DO'].includes(exit) ? 'early' : 'elsewhere'

/** So many days and weeks are drawn. */
export const BED_DAYS = 90
export const WEEKS = 12

type Stay = { fromOn: string; untilOn: string | null }

/** How many beds were taken on each of these days, the oldest first. */
export function takenOn(stays: readonly Stay[], today: Temporal.PlainDate, days: number): { day: string; taken: number }[] {
  return Array.from({ length: days }, (_, i) => {
    const day = today.subtract({ days: days - 1 - i }).toString()
    return { day, taken: stays.filter((s) => s.fromOn <= day && (s.untilOn === null || s.untilOn > day)).length }
  })
}
