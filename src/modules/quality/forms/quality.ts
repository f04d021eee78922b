import { choice, day, form, id, line, text, tick } from '../../../kernel/form.ts'
import { CHOSEN_ORIGINS, FIELDS, SIDES, SOURCES, TECHNIQUES, TOLD, TOPICS } from '../rules.ts'

export const factorForm = form('quality.factor', {
  side: choice(SIDES, { start: 'inhibiting' }),
  field: choice(FIELDS),
  title: line({ max: 80, hint: true }),
  why: line({ max: 200, hint: true }),
  hinders: line({ max: 200, hint: true }),
})

export const evidenceForm = form('quality.evidence', {
  source: choice(SOURCES),
  technique: choice(TECHNIQUES),
  on: day({ start: 'today' }),
  said: text({ max: 1000, rows: 3, hint: true }),
})

/** What was seen since; and whether it still hinders or helps. */
export const reviewForm = form('quality.review', {
  effect: line({ max: 200, optional: true, hint: true }),
  isSettled: tick({ hint: true }),
})

export const improvementForm = form('quality.improvement', {
  what: line({ max: 120, hint: true }),
  ownerId: id(),
  dueOn: day(),
  measure: line({ max: 120, optional: true, hint: true }),
  was: line({ max: 60, optional: true, hint: true }),
})
/** The same where it follows from nothing that stands on a page. */
export const originForm = form('quality.origin', {
  origin: choice(CHOSEN_ORIGINS, { start: 'other' }),
  ...improvementForm.fields,
})

export const doneForm = form('quality.done', {
  became: line({ max: 60, optional: true, hint: true }),
  words: text({ max: 1000, rows: 3, hint: true }),
})

export const handOverForm = form('quality.hand_over', { ownerId: id(), dueOn: day() })

export const issueForm = form('quality.issue', {
  topic: choice(TOPICS),
  place: line({ max: 80, hint: true }),
  on: day({ start: 'today' }),
  what: text({ max: 2000, rows: 4, hint: true }),
  told: choice(TOLD, { start: 'nobody', group: 'told_whom' }),
})

export const closeIssueForm = form('quality.close_issue', {
  told: choice(TOLD, { start: 'nobody', group: 'told_whom' }),
  words: text({ max: 1000, rows: 3, hint: true }),
})
