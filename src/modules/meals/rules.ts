/** The meals of a day with their hour, and the watch that eats with the house (domain.md 7.2, 7.3). */
export const MEALS = ['breakfast', 'lunch', 'dinner'] as const
export type Meal = (typeof MEALS)[number]
export const HOURS = {
  breakfast: { at: '07:45', part: 'morning' },
  lunch: { at: '12:30', part: 'morning' },
  dinner: { at: '18:30', part: 'day' },
} as const satisfies Record<Meal, { at: string; part: 'morning' | 'day' | 'night' }>

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
