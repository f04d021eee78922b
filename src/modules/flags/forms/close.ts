import { form, text } from '../../../kernel/form.ts'

/** Why a flag may go. */
export const closeForm = form(
  'flags.close',
  { reason: text({ min: 10, max: 2000, rows: 3 }) },
  { sealedAs: 'narrative' },
)
