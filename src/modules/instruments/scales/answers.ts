import type { Issue } from '../../../kernel/refusal.ts'
import type { Answers, Definition } from './instrument.ts'
import { NOT_ASKED } from './instrument.ts'

/** Items that other answers put out of question, with the value that they count as. */
export function skippedBy(definition: Definition, answers: Answers): ReadonlyMap<string, number> {
  const skipped = new Map<string, number>()
  for (const { when, skips, countsAs } of definition.skips) {
    if (!Object.hasOwn(answers, when.item) || answers[when.item] !== when.is) continue
    for (const item of skips) skipped.set(item, countsAs)
  }
  return skipped
}

/**
 * What is wrong with these answers: an item that the instrument does not have, a value that is not one of its choices, an
 * answer that contradicts a skip. Strict, because a survey engine keeps what it does not know (design.md 3.5).
 */
export function problemsInAnswers(definition: Definition, answers: Answers): Issue[] {
  const items = new Map(definition.items.map((item) => [item.id, item]))
  const skipped = skippedBy(definition, answers)
  return Object.entries(answers).flatMap(([id, value]): Issue[] => {
    const item = items.get(id)
    if (!item) return [{ path: [id], code: 'answer_unknown_item' }]
    if (value === NOT_ASKED) return []
    if (!item.choices.some((choice) => choice.value === value)) return [{ path: [id], code: 'answer_not_a_choice' }]
    return skipped.has(id) && skipped.get(id) !== value ? [{ path: [id], code: 'answer_to_skipped_item' }] : []
  })
}

/** The items that are to be asked now, in order: what skips put out of question is left out. */
export const itemsToAsk = (definition: Definition, answers: Answers) => {
  const skipped = skippedBy(definition, answers)
  return definition.items.filter(({ id }) => !skipped.has(id))
}
