import { choice, day, form, line, lines, part, text, tick } from '../../../kernel/form.ts'

const few = { max: 10, optional: true, inOneLine: true, hint: true } as const

/** Safe contact (security.md 3.9): any message to her goes through one of these, or is not sent. */
export const contact = {
  channel: choice(['call', 'message', 'visit', 'letter', 'other_person'], { start: 'call' }),
  name: line({ max: 120 }),
  relation: line({ max: 80 }),
  number: line({ max: 40, optional: true }),
  times: line({ max: 160, optional: true }),
  codeWord: line({ max: 60, optional: true }),
  maySay: line({ max: 400, optional: true }),
  whoMayAnswer: line({ max: 160, optional: true }),
}
export const contactForm = form(
  'contacts.contact',
  { contact: part(contact, { steps: ['codeWord'] }), isReachable: tick({ hint: true }) },
  { steps: ['isReachable'] },
)

/** Somebody who must never learn that she is here (domain.md 7.12). */
export const noContact = {
  name: line({ max: 120 }),
  alias: line({ max: 120, optional: true }),
  relation: line({ max: 80 }),
  workplace: line({ max: 160, optional: true }),
  friends: line({ max: 300, optional: true }),
  whatToDo: line({ max: 400, optional: true }),
  phones: lines({ ...few, each: 40 }),
  plates: lines({ ...few, each: 20 }),
  accounts: lines({ ...few, each: 80 }),
  courtOrder: part(
    { number: line({ max: 80 }), until: day({ optional: true, offScreen: true, when: { number: '*' } }) },
    { optional: true },
  ),
}
export const noContactForm = form('contacts.never', { person: part(noContact, { steps: ['phones'] }) })

/** Off the list only with a reason. */
export const endForm = form('contacts.end', { reason: text({ min: 3, max: 2000, rows: 2 }) })
