import { choice, day, form, line } from '../../../kernel/form.ts'
import { CANCEL_REASONS, SENT_WAYS } from '../rules.ts'

/** How and when the letter left the house. */
export const sendForm = form('letters.send', {
  how: choice(SENT_WAYS, { start: 'courier' }),
  on: day({ start: 'today' }),
})

export const cancelForm = form('letters.cancel', {
  reason: choice(CANCEL_REASONS, { start: 'wrong_data' }),
  note: line({ min: 3, max: 500, optional: true }),
})
