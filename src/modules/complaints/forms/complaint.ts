import { choice, day, form, text } from '../../../kernel/form.ts'
import { COMPLAINT_CHANNELS, OUTCOMES } from '../rules.ts'

/** She, or somebody for her, does not agree with the decision (F40). */
export const complaintForm = form('complaints.complaint', {
  channel: choice(COMPLAINT_CHANNELS, { start: 'letter' }),
  receivedOn: day({ start: 'today' }),
  text: text({ max: 4000 }),
})

export const answerForm = form('complaints.answer', {
  answeredOn: day({ start: 'today' }),
  answer: text({ max: 4000 }),
})

/** News from the place she was referred to. */
export const outcomeForm = form('complaints.outcome', {
  outcome: choice(OUTCOMES, { start: 'joined' }),
  notedOn: day({ start: 'today' }),
  text: text({ max: 2000 }),
})
