import { form, text } from '../../../kernel/form.ts'

export const reopenForm = form('closing.reopen', { reason: text({ min: 10, max: 2000 }) }, { sealedAs: 'narrative' })
