import { choice, form } from '../../../kernel/form.ts'
import { ASIDE_REASONS } from '../rules.ts'

/** A file that was kept wrongly is set aside, never thrown away. */
export const asideForm = form('signatures.aside', { reason: choice(ASIDE_REASONS, { group: 'aside' }) })
