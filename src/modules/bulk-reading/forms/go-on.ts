import { choice, form } from '../../../kernel/form.ts'
import { WHYS } from '../rules.ts'

/** Why very many files are needed in one hour. */
export const goOnForm = form('bulkReading.go_on', { why: choice(WHYS) })
