import { day, form, id, line, part, text, time } from '../../../kernel/form.ts'

const NAME = 'terminations.exit'
const reason = { min: 10, max: 4000 } as const

/** When she was last seen, of whoever is not there; the clock is that of the house. How a stay ends is one choice above it. */
export const openForm = form('terminations.open', {
  sinceOn: day({ start: 'today', optional: true }),
  sinceTime: time({ start: '21:30', optional: true }),
})
/** F33, put to the head. */
export const proposalForm = form(NAME, {
  effectiveOn: day({ start: 'today' }),
  basis: text(reason),
  destination: line({ max: 200, optional: true, label: 'onPaper', hint: true }),
})
export const abandonForm = form(NAME, { reason: text(reason) })
/** It goes back with a note, never without. */
export const returnForm = form('terminations.return', { note: text({ ...reason, rows: 4, hint: true }) })

export const noKitForm = form(NAME, { why: text({ ...reason, label: 'why_no_kit' }) })
export const reserveForm = form(NAME, { toolkitId: id() })
/** F35; a second kit rests on a letter of the social office. */
export const kitForm = form(NAME, {
  on: day({ start: 'today' }),
  time: time({ start: '09:00' }),
  place: line({ max: 240 }),
  witnessId: id({ hint: true }),
  second: part(
    {
      letterNo: line({ max: 80, label: 'second_letter', hint: true }),
      letterOn: day({ label: 'second_letter_on' }),
    },
    { optional: true },
  ),
})
