import { choice, count, day, form, id, line, part, rupiah, tick } from '../../../kernel/form.ts'
import { DIFFERENCES, ISSUED_TO, LEARNING_KINDS, LOSSES, STORES } from '../rules.ts'

export const materialForm = form('materials.material', {
  name: line({ max: 80, hint: true }),
  unit: line({ max: 20, start: 'buah', hint: true }),
  store: choice(STORES, { start: 'class' }),
  least: count({ min: 0, max: 1_000_000, start: 0, hint: true }),
})

export const receiveForm = form('materials.receive', {
  quantity: count({ min: 1, max: 1_000_000 }),
  priceRupiah: rupiah({ hint: true }),
  receivedOn: day({ start: 'today' }),
  expiresOn: day({ optional: true, hint: true }),
  source: line({ max: 120, optional: true, hint: true }),
})

export const issueForm = form('materials.issue', {
  quantity: count({ min: 1, max: 1_000_000 }),
  to: choice(ISSUED_TO, { start: 'class', group: 'issued_to' }),
  groupId: id({ when: { to: 'class' } }),
  caseId: id({ when: { to: 'woman' } }),
  workId: id({ when: { to: 'work' } }),
})

export const returnForm = form('materials.return', { quantity: count({ min: 1, max: 1_000_000 }) })

export const lossForm = form('materials.loss', {
  quantity: count({ min: 1, max: 1_000_000 }),
  reason: choice(LOSSES, { group: 'reason' }),
})

export const countForm = form('materials.count', {
  counted: count({ min: 0, max: 10_000_000 }),
  why: part({ reason: choice(DIFFERENCES, { optional: true, group: 'reason' }) }),
})

/** What there is to learn from. */
export const learningForm = form('materials.learning', {
  title: line({ max: 120, hint: true }),
  kind: choice(LEARNING_KINDS, { start: 'module', group: 'learning' }),
  track: id({ short: true, optional: true }),
  keptAt: line({ max: 80, optional: true }),
  isInUse: tick({ start: true }),
})

export const useForm = form('materials.use', { groupId: id({ hint: true }) })
