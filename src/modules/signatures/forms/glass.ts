import { form, id } from '../../../kernel/form.ts'

/** Who was there besides whoever is signed in. */
export const glassForm = form('signatures.glass', { witnessId: id({ hint: true }) })
