import { choice, day, form, ids, line, text } from '../../../kernel/form.ts'
import { NATURES, ORDERS } from '../rules.ts'

/** As it stands on the letter; who may be named there is sealed. */
export const enterForm = form('agenda.enter', {
  sender: line({ max: 160 }),
  number: line({ max: 80, optional: true }),
  subject: line({ max: 200 }),
  nature: choice(NATURES, { start: 'ordinary' }),
  receivedOn: day({ start: 'today' }),
  datedOn: day({ optional: true }),
})

export const orderForm = form('agenda.order', {
  people: ids({ min: 1, max: 8 }),
  what: choice(ORDERS, { start: 'follow_up' }),
  dueOn: day(),
  words: text({ max: 1000, rows: 3, optional: true, hint: true }),
})

export const doneForm = form('agenda.done', { words: text({ max: 1500, rows: 4, hint: true }) })

export const strikeForm = form('agenda.strike', { why: text({ max: 500, rows: 2 }) })
