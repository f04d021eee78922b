import { choice, form, line, text } from '../../../kernel/form.ts'
import { ANSWERS, CONSENT_FORMS, PURPOSES } from '../rules.ts'

const NAME = 'consents.talk'
const how = {
  form: choice(CONSENT_FORMS, { start: 'oral_witnessed' }),
  witness: line({ max: 120, optional: true, when: { form: 'oral_witnessed' } }),
}
/** How she answered, whatever she was asked. */
export const talk = {
  ...how,
  language: line({ min: 2, max: 40, start: 'Indonesia' }),
  questions: text({ min: 3, max: 2000, rows: 2, optional: true }),
}

/** One question more. */
export const oneAnswerForm = form(NAME, {
  purpose: choice(PURPOSES, { start: 'service', hint: true }),
  recipient: line({ optional: true, when: { purpose: 'disclosure' } }),
  answer: choice(ANSWERS),
  ...talk,
})

export const withdrawalForm = form(NAME, how)
