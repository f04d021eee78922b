import { choice, day, form, id, text } from '../../../kernel/form.ts'
import { MANNERS } from '../rules.ts'

/** How she agreed: by hand, by thumb, or spoken after it was read to her; the last two with somebody who saw it. */
export const signForm = form('plans.sign', {
  manner: choice(MANNERS, { start: 'hand', optional: true }),
  witnessId: id({ optional: true, when: { manner: ['thumb', 'spoken'] } }),
  signedOn: day({ start: 'today', optional: true }),
})

/** A plan goes back with a note, never without. */
export const returnForm = form('plans.return', { note: text({ min: 10, max: 4000, rows: 4, hint: true }) })

/** Something of the plan in force is taken out. */
export const removeForm = form('plans.remove', { reason: text({ max: 4000 }) })
