import { choice, choices, day, form, id, line, rupiah, text, tick } from '../../../kernel/form.ts'
import { BASES, PAYERS, SAID_RESULTS, TICKED, URGENCIES } from '../rules.ts'

/** F23: to which service, why, on what basis, exactly what is shared, who goes with her, who pays, until when an answer is looked for. */
export const referForm = form(
  'serviceReferrals.refer',
  {
    serviceId: id(),
    urgency: choice(URGENCIES, { start: 'ordinary' }),
    nurseOnly: tick({ hint: true }),
    reason: text({ min: 3, max: 2000, rows: 2, hint: true }),
    message: text({ min: 3, max: 2000, rows: 3, hint: true }),
    shared: choices(TICKED, { optional: true, hint: true }),
    condition: text({ max: 2000, rows: 2, optional: true, hint: true }),
    basis: choice(BASES, { start: 'consent' }),
    ground: line({ min: 3, max: 300, hint: true, when: { basis: ['legal_duty', 'public_service'] } }),
    referredOn: day({ start: 'today' }),
    escortId: id({ optional: true }),
    costRupiah: rupiah({ optional: true, max: 100_000_000 }),
    payer: choice(PAYERS, { optional: true }),
    answerBy: day({ optional: true, hint: true }),
  },
  { steps: ['shared', 'referredOn'] },
)

/** What came back: a result closes it; until then another day is said. */
export const replyForm = form('serviceReferrals.reply', {
  came: choice(['result', 'underway'], { start: 'result' }),
  on: day({ start: 'today' }),
  result: choice(SAID_RESULTS, { when: { came: 'result' } }),
  said: text({ min: 3, max: 2000, rows: 3, hint: true }),
  answerBy: day({ when: { came: 'underway' } }),
})
