import { choice, form } from '../../../kernel/form.ts'
import { RETURNS } from '../rules.ts'

/** Why the head gives a file back. */
export const returnForm = form('retention.return', { why: choice(RETURNS) })
