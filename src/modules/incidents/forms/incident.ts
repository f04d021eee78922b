import { choice, day, form, id, ids, line, text, time } from '../../../kernel/form.ts'
import { CHANNELS, INCIDENT_KINDS, LETTER_TO, LEVELS, NAMINGS, PLACES, TOLD } from '../rules.ts'

/** F26. What happened, and nobody's guilt; a colleague who is named as the one who did it takes the report past the house. */
export const reportForm = form(
  'incidents.report',
  {
    kind: choice(INCIDENT_KINDS),
    level: choice(LEVELS, { group: 'level' }),
    on: day({ start: 'today' }),
    time: time({ start: 'now' }),
    place: choice(PLACES),
    what: text({ max: 6000, rows: 5, hint: true }),
    done: text({ max: 3000, rows: 3, hint: true }),
    caseIds: ids({ optional: true }),
    staffIds: ids({ optional: true }),
    accusedIds: ids({ optional: true, hint: true }),
    others: line({ max: 400, optional: true, hint: true }),
    knownOn: day({ optional: true, hint: true }),
    knownTime: time({ optional: true }),
  },
  { steps: ['caseIds'] },
)

export const additionForm = form('incidents.addition', { text: text({ max: 6000, rows: 4, hint: true }) })

/** Proof that somebody was told: when, whom, by what. */
export const tellingForm = form('incidents.telling', {
  whom: choice(TOLD),
  channel: choice(CHANNELS),
  on: day({ start: 'today' }),
  time: time({ start: 'now' }),
  name: line({ max: 160 }),
  proof: line({ max: 200, optional: true, hint: true }),
})

export const stepForm = form('incidents.step', {
  text: text({ max: 1000 }),
  ownerId: id(),
  dueOn: day(),
})

export const closingForm = form('incidents.closing', { lesson: text({ max: 3000, rows: 4, hint: true }) })

/** The report as a letter: what leaves the house is written anew, from what was reported. */
export const letterForm = form('incidents.letter', {
  to: choice(LETTER_TO, { group: 'whom' }),
  addressee: line({ max: 240, hint: true }),
  city: line({ max: 80, optional: true }),
  what: text({ max: 4000, rows: 6, hint: true }),
  done: text({ max: 3000, rows: 3 }),
  naming: choice(NAMINGS, { start: 'numbers', hint: true }),
})

/** It was received: when, by whom, and the number under which they keep it. */
export const deliveryForm = form('incidents.delivery', {
  on: day({ start: 'today' }),
  time: time({ start: 'now' }),
  name: line({ max: 160 }),
  receiptNo: line({ max: 120, optional: true, hint: true }),
})
