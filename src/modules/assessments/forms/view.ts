import { form, text } from '../../../kernel/form.ts'

/** What the psychologist shares with the team. */
export const viewForm = form('assessments.view', { text: text({ min: 10, max: 8000, rows: 6, hint: true }) })
