import { form, text } from '../../../kernel/form.ts'

const why = text({ min: 10, max: 2000, rows: 2, optional: true, hint: true })

/** Why a standing rule of the stage does not hold (domain.md 4.3): a note a week, attendance kept. */
export const standingForm = form('sessions.standing', { weekly: why, attendance: why })
