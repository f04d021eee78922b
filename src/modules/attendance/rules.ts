import type { Attendance } from '../groups/rules.ts'

/** Below this in two weeks her companion talks with her; below that the team reviews (domain.md 6.5). */
export const TALK_BELOW = 80
export const REVIEW_BELOW = 60
/** Two weeks, and how soon after them somebody does what they ask for. */
export const DAYS = 14
export const ASK_WITHIN = 7

/** What her attendance of two weeks asks for. */
export function attendanceAsks({ percent }: Attendance): 'review' | 'talk' | null {
  if (percent === null || percent >= TALK_BELOW) return null
  return percent < REVIEW_BELOW ? 'review' : 'talk'
}
