import type { Scoring, TaskWanted } from '../../instrument.ts'

/** Riskesdas and Hartono 1995 (domain.md 5.1). Some applications use 8; the centre follows the national surveys. */
export const CUT_OFF = 6
/** The thought of ending her life: any yes is a danger today, whatever the total (domain.md 5.0, rule 5). */
export const SAFETY_ITEM = 'srq17'

export const scoring: Scoring = {
  read: (values, isComplete) => {
    const yes = [...values.values()].filter((value) => value === 1).length
    const tasks: TaskWanted[] = []
    if (values.get(SAFETY_ITEM) === 1) {
      tasks.push({ kind: 'safety_today', withinDays: 0, because: { code: 'srq20_item_17' } })
    }
    // six yeses are six whatever was not asked: the task does not wait for the total
    if (yes >= CUT_OFF) {
      tasks.push({
        kind: 'follow_up',
        withinDays: 7,
        because: { code: 'srq20_follow_up', params: { cutOff: CUT_OFF } },
      })
    }
    return {
      scores: isComplete ? [{ code: 'total', value: yes, min: 0, max: 20 }] : [],
      band: isComplete ? { code: yes >= CUT_OFF ? 'srq20_further_check' : 'srq20_below_cut_off' } : null,
      parts: [],
      tasks,
      notes: values.has(SAFETY_ITEM) ? [] : [{ code: 'srq20_item_17_open' }],
    }
  },
  // no meaningful change was published for the Indonesian form
  change: () => 'not_established',
}
