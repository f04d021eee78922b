import { choice, day, form, ids, line, text, time } from '../../../kernel/form.ts'
import { LEVELS, SPEAKERS, TOLD, TOPICS } from '../rules.ts'

/** F40. Nothing is asked that she need not say; her name only when she gives it. */
export const voiceForm = form('voice.speak', {
  speaker: choice(SPEAKERS, { start: 'resident' }),
  topic: choice(TOPICS),
  aboutIds: ids({ optional: true, hint: true }),
  what: text({ max: 6000, rows: 6, hint: true }),
  wish: text({ max: 2000, rows: 2, optional: true }),
  name: line({ max: 120, optional: true, hint: true }),
})

export const answerForm = form('voice.answer', { text: text({ max: 3000, rows: 5, hint: true }) })

export const codeForm = form('voice.code', { code: line({ max: 60, hint: true }) })

/** It is graver than it began. */
export const raiseForm = form('voice.raise', { level: choice(LEVELS) })

/** Somebody outside was told, with the proof. */
export const tellForm = form('voice.tell', {
  whom: choice(TOLD),
  on: day({ start: 'today' }),
  time: time({ start: 'now' }),
  name: line({ max: 160 }),
  proof: line({ max: 200, optional: true, hint: true }),
})

/** What leaves for the office or the police is written anew, from what was said. */
export const letterForm = form('voice.letter', {
  to: choice(TOLD, { group: 'whom' }),
  addressee: line({ max: 240, hint: true }),
  city: line({ max: 80, optional: true }),
  what: text({ max: 4000, rows: 6, hint: true }),
  done: text({ max: 3000, rows: 3 }),
})
