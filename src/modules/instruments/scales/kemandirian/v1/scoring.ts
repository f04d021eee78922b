import type { Said, Scoring, TaskWanted } from '../../instrument.ts'

/** Level 1 in these is a danger today: to herself or others, to her safety, to her child (domain.md 5.0, 5.10). */
const DANGER: Readonly<Record<string, Said['code']>> = {
  kesehatan_jiwa: 'kemandirian_danger_self',
  keamanan: 'kemandirian_danger_safety',
  pengasuhan_anak: 'kemandirian_danger_child',
}

const LEVEL_WORDS = [
  'kemandirian_level_1',
  'kemandirian_level_2',
  'kemandirian_level_3',
  'kemandirian_level_4',
  'kemandirian_level_5',
] as const

export const scoring: Scoring = {
  read: (values, isComplete) => {
    const parts = [...values].map(([code, value]) => {
      const word = LEVEL_WORDS[value - 1]
      return { code, value, min: 1, max: 5, ...(word ? { band: { code: word } } : {}) }
    })
    const tasks = [...values].flatMap(([item, value]): TaskWanted[] => {
      const code = value === 1 && Object.hasOwn(DANGER, item) ? DANGER[item] : undefined
      return code ? [{ kind: 'safety_today', withinDays: 0, because: { code } }] : []
    })
    const mean = parts.reduce((sum, { value }) => sum + value, 0) / parts.length
    return {
      // over the domains that apply to her; a map more than a score, so it has no band (domain.md 5.10)
      scores:
        isComplete && parts.length > 0 ? [{ code: 'mean', value: Math.round(mean * 100) / 100, min: 1, max: 5 }] : [],
      band: null,
      parts,
      tasks,
      notes: [],
    }
  },
  // a step on the ladder of one domain is what the worker and she agreed on; for the mean nothing was published
  change: (part, before, after) => {
    if (part === 'mean') return 'not_established'
    if (after === before) return 'no_clear_change'
    return after > before ? 'better' : 'worse'
  },
}
