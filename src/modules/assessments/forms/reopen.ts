import { form, text } from '../../../kernel/form.ts'

/** Why a signed assessment is opened again. */
export const reopenForm = form('assessments.reopen', { reason: text({ min: 10, max: 2000 }) })
