import { choice, form, ids, line, text } from '../../../kernel/form.ts'
import { SPEAKERS, TOPICS } from '../rules.ts'

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
