import { choice, count, day, form, id, line, part, rupiah, text } from '../../../kernel/form.ts'
import { DECISIONS, EXPLAINED, FOUND, LENT_TO, REASONS, WORK_KINDS } from '../rules.ts'

/** A machine as it stands in the book. */
export const machineForm = form('equipment.machine', {
  label: line({ max: 40, hint: true }),
  name: line({ max: 80, hint: true }),
  serial: line({ max: 60, optional: true, hint: true }),
  brand: line({ max: 60, optional: true }),
  at: part({
    placeId: id({ optional: true }),
    spot: line({ max: 60, optional: true, hint: true }),
    setId: id({ optional: true, hint: true }),
  }),
  book: part({
    boughtOn: day({ optional: true }),
    worthRupiah: rupiah({ optional: true }),
    everyDays: count({ min: 1, max: 1000, optional: true, hint: true }),
  }),
})

export const workForm = form('equipment.work', {
  kind: choice(WORK_KINDS, { group: 'work' }),
  onDay: day({ start: 'today' }),
  words: text({ max: 500, rows: 2, optional: true, hint: true }),
  costRupiah: rupiah({ optional: true }),
})

export const lendForm = form('equipment.lend', {
  to: choice(LENT_TO, { start: 'class' }),
  groupId: id({ when: { to: 'class' } }),
  caseId: id({ when: { to: 'woman' } }),
  dueOn: day({ start: 'today' }),
})

export const writeOffForm = form('equipment.write_off', {
  reason: choice(REASONS),
  words: text({ max: 1000, rows: 3, hint: true }),
})

export const decideForm = form('equipment.decide', {
  decision: choice(DECISIONS),
  words: text({ max: 1000, rows: 2, when: { decision: 'declined' } }),
})

/** Of a machine that is not where the book says. */
export const foundForm = form('equipment.found', {
  found: choice(FOUND, { start: 'missing' }),
  placeId: id({ when: { found: 'elsewhere' } }),
  explained: choice(EXPLAINED, { optional: true }),
})
