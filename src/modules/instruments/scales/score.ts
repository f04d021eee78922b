import { Refusal } from '../../../kernel/refusal.ts'
import { problemsInAnswers, skippedBy } from './answers.ts'
import type { Answers, Instrument, Reading } from './instrument.ts'
import { DOES_NOT_APPLY, NOT_ASKED } from './instrument.ts'

export type Scored = Reading & {
  instrument: string
  version: number
  /** Every item answered, skipped by rule, or said not to apply. Without it there is no total (domain.md 5.0). */
  isComplete: boolean
  notAsked: string[]
  unanswered: string[]
  notApplicable: string[]
  skipped: string[]
}

/**
 * Answers to scores, band, parts and the tasks that they open. None of the shipped instruments may be pro-rated, so a
 * missing item means no total; a danger that was said opens its task all the same.
 *
 * @throws Refusal `answers_invalid` with an issue for each wrong answer
 */
export function score(instrument: Instrument, answers: Answers): Scored {
  const issues = problemsInAnswers(instrument, answers)
  if (issues.length > 0) throw new Refusal('answers_invalid', { issues })

  const skips = skippedBy(instrument, answers)
  const values = new Map<string, number>()
  const notAsked: string[] = []
  const unanswered: string[] = []
  const notApplicable: string[] = []
  for (const { id, mayNotApply } of instrument.items) {
    const value = skips.get(id) ?? (Object.hasOwn(answers, id) ? answers[id] : undefined)
    if (value === undefined) unanswered.push(id)
    else if (value === NOT_ASKED) notAsked.push(id)
    else if (mayNotApply && value === DOES_NOT_APPLY) notApplicable.push(id)
    else values.set(id, value)
  }
  const isComplete = notAsked.length + unanswered.length === 0
  const { code, version } = instrument
  const sheet = {
    instrument: code,
    version,
    isComplete,
    notAsked,
    unanswered,
    notApplicable,
    skipped: [...skips.keys()],
  }
  return { ...sheet, ...instrument.read(values, isComplete) }
}
