import { choice, day, form, id, line, lines } from '../../../kernel/form.ts'
import { ENTRY_KINDS, PARTS } from '../rules.ts'

/** One line of the book: what happened, in one sentence. */
export const entryForm = form('household.entry', {
  kind: choice(ENTRY_KINDS, { start: 'note', group: 'entry' }),
  caseId: id({ when: { kind: 'woman' } }),
  text: line({ max: 400 }),
})

/** What is handed over with the watch: to whom, the keys, and what the next one must know, a line each. */
export const handForm = form('household.hand', {
  takerId: id(),
  keys: line({ max: 60, optional: true }),
  carried: lines({ max: 12, each: 160, optional: true }),
})

/** Who is asked to take a watch. */
export const swapForm = form('household.swap', { toId: id() })

export const dutyForm = form('household.duty', {
  onDay: day({ start: 'today' }),
  part: choice(PARTS, { start: 'night', group: 'part' }),
  personId: id(),
})
