import { choice, form, line } from '../../../kernel/form.ts'
import { KINDS } from '../rules.ts'

/** For whom the whole file is made; of an institution the public key to which it is sealed. */
export const makeForm = form('wholeFiles.make', {
  kind: choice(KINDS, { start: 'her' }),
  recipientKey: line({ max: 80, hint: true, when: { kind: 'institution' } }),
})
