import { choice, form } from '../../../kernel/form.ts'
import { WITHDRAWN_AS } from '../rules.ts'

/** Of a reception that leads to no case: only why, no word of her. */
export const withdrawalForm = form('night.withdrawal', { why: choice(WITHDRAWN_AS) })
