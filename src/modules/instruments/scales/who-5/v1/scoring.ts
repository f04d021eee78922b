import type { Scoring } from '../../instrument.ts'

/** An index at or under 50 asks for a look at depression (domain.md 5.5). */
export const LOW_INDEX = 50
/** The smallest difference in index points that means something (domain.md 5.5). */
export const MEANINGFUL_CHANGE = 10

export const scoring: Scoring = {
  read: (values, isComplete) => {
    if (!isComplete) return { scores: [], band: null, parts: [], tasks: [], notes: [] }
    const raw = [...values.values()].reduce((sum, value) => sum + value, 0)
    const index = raw * 4
    const isLow = index <= LOW_INDEX
    return {
      scores: [
        { code: 'index', value: index, min: 0, max: 100 },
        { code: 'raw', value: raw, min: 0, max: 25 },
      ],
      band: { code: isLow ? 'who5_low' : 'who5_fair' },
      parts: [],
      tasks: isLow
        ? [{ kind: 'follow_up', withinDays: 7, because: { code: 'who5_follow_up', params: { index } } }]
        : [],
      notes: [],
    }
  },
  change: (score, before, after) => {
    const points = score === 'raw' ? (after - before) * 4 : after - before
    if (Math.abs(points) < MEANINGFUL_CHANGE) return 'no_clear_change'
    return points > 0 ? 'better' : 'worse'
  },
}
