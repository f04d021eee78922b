import { choice, choices, count, day, form, line, text, time } from '../../../kernel/form.ts'
import {
  APPEALS,
  BASES,
  CHANNELS,
  DATA_KINDS,
  GROUNDS,
  IDENTITIES,
  MUST_BE_TOLD,
  OUTCOMES,
  PARTS,
  RIGHTS,
  TOLD,
  VIAS,
} from '../rules.ts'

/** F41: which right, how it came, that it is she, and since when. Without a number of the register who it is stands in the words. */
export const requestForm = form(
  'privacy.request',
  {
    right: choice(RIGHTS),
    herNo: line({ max: 40, optional: true, hint: true }),
    said: text({ max: 4000, rows: 4, hint: true }),
    via: choice(VIAS, { start: 'herself' }),
    identity: choice(IDENTITIES, { start: 'known_here' }),
    askedOn: day({ start: 'today' }),
    askedTime: time({ start: 'now' }),
  },
  { steps: ['via'] },
)

export const answerForm = form('privacy.answer', {
  identity: choice(IDENTITIES),
  outcome: choice(OUTCOMES),
  ground: choice(GROUNDS, { when: { outcome: ['partly', 'refused'] } }),
  words: text({ max: 4000, rows: 4, hint: true }),
})

export const appealForm = form('privacy.appeal', { words: text({ max: 4000, rows: 4, hint: true }) })
export const appealAnswerForm = form('privacy.appeal_answer', {
  appeal: choice(APPEALS),
  words: text({ max: 4000, rows: 4, hint: true }),
})

/** F42: what, since when somebody knew, how many; the three parts that the law wants in the notice. */
export const breachForm = form(
  'privacy.breach',
  {
    title: line({ max: 120, hint: true }),
    foundOn: day({ start: 'today' }),
    foundTime: time({ start: 'now' }),
    womenCount: count({ max: 10_000, hint: true }),
    kinds: choices(DATA_KINDS, { min: 1, group: 'data_kind' }),
    what: text({ max: 4000, rows: 3, hint: true }),
    how: text({ max: 4000, rows: 3, optional: true, hint: true }),
    handling: text({ max: 4000, rows: 3, optional: true, hint: true }),
  },
  { steps: ['what'] },
)
export const breachPartForm = form('privacy.breach_part', {
  part: choice(PARTS),
  words: text({ max: 4000, rows: 4 }),
})
export const tellingForm = form('privacy.telling', {
  whom: choice(TOLD),
  channel: choice(CHANNELS),
  on: day({ start: 'today' }),
  time: time({ start: 'now' }),
  peopleCount: count({ min: 1, max: 10_000, when: { whom: 'subjects' } }),
  name: line({ max: 160, hint: true }),
  proof: line({ max: 200, optional: true }),
})
export const breachLetterForm = form('privacy.breach_letter', {
  to: choice(MUST_BE_TOLD, { group: 'whom' }),
  addressee: line({ max: 240, hint: true }),
  city: line({ max: 80, optional: true }),
})
export const closingForm = form('privacy.closing', { lesson: text({ max: 3000, rows: 4, hint: true }) })

/** Who outside asks for what about her, on which basis, and what of it shall be told. */
export const disclosureForm = form(
  'privacy.disclosure',
  {
    herNo: line({ max: 40, hint: true }),
    recipient: line({ max: 200, hint: true }),
    letterNo: line({ max: 120, optional: true }),
    askedOn: day({ start: 'today' }),
    basis: choice(BASES),
    ground: line({ max: 300, hint: true }),
    asked: text({ max: 3000, rows: 3 }),
    given: text({ max: 3000, rows: 3, hint: true }),
  },
  { steps: ['basis'] },
)
export const refusalForm = form('privacy.refusal', { words: text({ max: 2000, rows: 3 }) })
export const handingForm = form('privacy.handing', {
  channel: choice(CHANNELS),
  name: line({ max: 160 }),
  proof: line({ max: 200, optional: true }),
})
