import { choice, form, id } from '../../../kernel/form.ts'
import { ASKED_CLASSES, DECLINES, PURPOSES } from '../rules.ts'

/** Who shall read, and what it is for; no word about her, because whoever answers may not read her story. */
export const askForm = form('lending.ask', {
  what: choice(ASKED_CLASSES, { start: 'health', hint: true }),
  readerId: id(),
  purpose: choice(PURPOSES),
})

export const declineForm = form('lending.decline', { reason: choice(DECLINES) })
