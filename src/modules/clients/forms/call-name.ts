import { ADDRESS_FORMS } from '../../../kernel/address-form.ts'
import { choice, form, line } from '../../../kernel/form.ts'

/** How she is addressed and called. A kin word is how one speaks to her; her name stands without it, and is mended at any time. */
export const callNameForm = form('clients.call_name', {
  honorific: choice(ADDRESS_FORMS, { start: 'Ibu' }),
  callName: line({ max: 60, hint: true }),
})
