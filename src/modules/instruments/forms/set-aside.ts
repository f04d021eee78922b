import { form, id, text } from '../../../kernel/form.ts'

/** Which taking should not count, and why. */
export const setAsideForm = form('instruments.setAside', {
  takingId: id(),
  reason: text({ min: 10, max: 2000, hint: true }),
})
