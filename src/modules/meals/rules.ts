/** The meals of a day; in Ramadan whoever fasts eats before dawn and at dusk, and whoever does not eats by day as well (domain.md 7.11). */
export const MEALS = ['sahur', 'breakfast', 'lunch', 'iftar', 'dinner'] as const
export type Meal = (typeof MEALS)[number]

/** Their hours, and the watch that eats with the house (domain.md 7.2, 7.3): before dawn that of the evening before. */
export const HOURS = {
  sahur: { at: '04:00', part: 'night', watchBefore: 1 },
  breakfast: { at: '07:45', part: 'morning', watchBefore: 0 },
  lunch: { at: '12:30', part: 'morning', watchBefore: 0 },
  iftar: { at: '18:00', part: 'day', watchBefore: 0 },
  dinner: { at: '18:30', part: 'day', watchBefore: 0 },
} as const satisfies Record<Meal, { at: string; part: 'morning' | 'day' | 'night'; watchBefore: 0 | 1 }>

/** What is cooked on a day. */
export const mealsOf = (isFasting: boolean): Meal[] =>
  isFasting ? ['sahur', 'breakfast', 'lunch', 'iftar'] : ['breakfast', 'lunch', 'dinner']

/** What the kitchen cooks next: the meals of today, and the one before dawn, which until then is today’s and after it tomorrow’s. */
export function mealsNow(
  today: Temporal.PlainDate,
  time: string,
  isFasting: (day: string) => boolean,
): { meal: Meal; onDay: string }[] {
  const onDay = today.toString()
  const dawn = time <= HOURS.sahur.at ? onDay : today.add({ days: 1 }).toString()
  const byDay = mealsOf(isFasting(onDay)).filter((meal) => meal !== 'sahur')
  const rest = byDay.map((meal) => ({ meal, onDay }))
  if (!isFasting(dawn)) return rest
  const sahur = { meal: 'sahur' as const, onDay: dawn }
  return dawn === onDay ? [sahur, ...rest] : [...rest, sahur]
}

type Counts = { women: number; children: number; staff: number }

/**
 * In Ramadan: how many eat by day is a number that somebody counted, and says of nobody that she does not fast. While it is not said,
 * everybody is counted at every meal: nobody goes hungry.
 */
export function atMeal(meal: Meal, counted: Counts, isFasting: boolean, byDay: number | null): Counts {
  if (!isFasting || meal === 'iftar' || meal === 'dinner') return counted
  const { women } = counted
  if (meal === 'sahur') return { ...counted, women: byDay === null ? women : Math.max(0, women - byDay), children: 0 }
  return { ...counted, women: byDay === null ? women : Math.min(byDay, women) }
}

/** How far a menu is copied on: a week, or the ten days of a cycle (domain.md 7.11). */
export const CYCLES = ['week', 'ten_days'] as const
export const CYCLE_DAYS: Readonly<Record<(typeof CYCLES)[number], number>> = { week: 7, ten_days: 10 }

/** What a portion came to, in whole rupiah; null while nothing was bought or cooked. */
export const perPortion = (rupiah: number, portions: number): number | null =>
  portions > 0 && rupiah > 0 ? Math.round(rupiah / portions) : null

/** What lies on a plate, never why: a count of one tells no illness and no pregnancy. */
export const PLATES = [
  'soft',
  'no_spice',
  'no_nuts',
  'no_seafood',
  'no_egg',
  'no_milk',
  'less_sugar',
  'less_salt',
  'meatless',
  'extra',
] as const

/** What was cooked and not eaten, in hundredths. */
export const leftShare = (cooked: number, thrown: number): number =>
  cooked > 0 ? Math.round((100 * thrown) / cooked) : 0
