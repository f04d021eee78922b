import type { Track } from '../stock/rules.ts'

export type Criterion = { code: string; isCritical: boolean }
export type Rubric = { track: Track; version: number; criteria: readonly Criterion[] }

const criteria = (line: string): Criterion[] =>
  line.split(' ').map((word) => ({ code: word.replace('*', ''), isCritical: word.endsWith('*') }))

/**
 * The practice rubrics of domain.md 6.4 in their order; `*` marks a critical criterion. Their words stand under
 * `criterion.<code>`. A changed list gets a new version: an old test keeps the meaning that it had.
 */
export const RUBRICS: Readonly<Record<Track, Rubric>> = {
  sewing: {
    track: 'sewing',
    version: 1,
    criteria: criteria(
      'machine_and_safety* measures_within_1_cm* pattern cut_along_grain straight_even_seams* overlock buttons_and_zips ironing time thrift price_and_receipt serving',
    ),
  },
  salon: {
    track: 'salon',
    version: 1,
    criteria: criteria(
      'clean_hands_and_tools* consultation allergy_test* clothes_covered washing cut_as_asked blow_dry result time final_cleaning* price_and_receipt friendliness',
    ),
  },
}
