import { choice, form, line, text } from '../../../kernel/form.ts'
import { ANSWERS, CONSENT_FORMS, PURPOSES } from '../rules.ts'

const NAME = 'consents.talk'
const how = {
  form: choice(CONSENT_FORMS, { start: 'oral_witnessed' }),
  witness: line({ max: 120, optional: true, when: { form: 'oral_witnessed' } }),
}
const language = line({ min: 2, max: 40, start: 'Indonesia' })
const questions = text({ min: 3, max: 2000, rows: 2, optional: true })

/** How she answered, whatever she was asked. */
export const talkForm = form(NAME, { ...how, language, questions })

/** One question more. */
export const oneAnswerForm = form(NAME, {
  purpose: choice(PURPOSES, { start: 'service' }),
  recipient: line({ optional: true, when: { purpose: 'disclosure' } }),
  answer: choice(ANSWERS),
  ...talkForm.fields,
})

export const withdrawalForm = form(NAME, how)
