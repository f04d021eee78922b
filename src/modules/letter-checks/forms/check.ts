import { form, line } from '../../../kernel/form.ts'

/** What stands in the foot of the paper that somebody holds. */
export const checkForm = form('letterChecks.check', { code: line({ max: 60, hint: true }) })
