import type { Month } from '../rules.ts'

/** Whole months after a day, in browsers without Temporal: a month that is too short ends on its last day. */
function monthsAfter(iso: string, months: number): string {
  const [year = 2000, month = 1, day = 1] = iso.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const date = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())))
  return date.toISOString().slice(0, 10)
}

/** The days that are proposed to her; the server proposes the same. */
export const daysAfter = (leavesOn: string): Record<Month, string> => ({
  1: monthsAfter(leavesOn, 1),
  3: monthsAfter(leavesOn, 3),
  6: monthsAfter(leavesOn, 6),
  12: monthsAfter(leavesOn, 12),
})
