import type { Scoring } from '../../instrument.ts'
import { definition } from './items.ts'

const MOST = definition.items.reduce((sum, { choices }) => sum + Math.max(...choices.map((c) => c.value)), 0)

/** The sum of the answers, in points; source.md says what is done when one is missing. */
export const scoring: Scoring = {
  read: (values, isComplete) => {
    if (!isComplete) return { scores: [], band: null, parts: [], tasks: [], notes: [] }
    const value = [...values.values()].reduce((sum, n) => sum + n, 0)
    return { scores: [{ code: 'total', value, min: 0, max: MOST }], band: null, parts: [], tasks: [], notes: [] }
  },
  change: () => 'not_established',
}
