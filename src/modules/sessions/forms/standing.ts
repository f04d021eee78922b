import { form, text } from '../../../kernel/form.ts'

/** Why a standing rule of the stage does not hold (domain.md 4.3). */
export const standingForm = form('sessions.standing', {
  explanation: text({ min: 10, max: 2000, rows: 2, optional: true, hint: true }),
})
