import { choice, choices, count, day, form, id, text } from '../../../kernel/form.ts'
import { APPENDICES, SUPERVISION_KINDS } from '../rules.ts'

export const spanForm = form('supervision.span', { from: day(), until: day() })

/** Her own words to a span, and what goes with it. */
export const sendForm = form('supervision.send', {
  words: text({ max: 3000, rows: 5, hint: true }),
  lateWhy: text({ max: 1000, rows: 3, optional: true, hint: true }),
  with: choices(APPENDICES, { group: 'appendix', optional: true, hint: true }),
})

export const answerForm = form('supervision.answer', { words: text({ max: 3000, rows: 5, hint: true }) })

export const talkForm = form('supervision.talk', {
  personId: id(),
  kind: choice(SUPERVISION_KINDS, { start: 'individual' }),
  on: day({ start: 'today' }),
  minutes: count({ min: 5, max: 480, start: 60 }),
  about: text({ max: 3000, rows: 4, hint: true }),
  agreed: text({ max: 1000, rows: 2, optional: true }),
})
