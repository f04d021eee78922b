import { choice, count, day, form, line, rupiah } from '../../../kernel/form.ts'
import { CATALOGUE_SHAPES, MATERIAL_HOW, POTS } from '../rules.ts'

/** The rule by which the money of a sale is shared. */
export const ruleForm = form('products.rule', {
  fromOn: day({ start: 'today', hint: true }),
  materialHow: choice(MATERIAL_HOW, { start: 'cost_first', hint: true, group: 'material_how' }),
  materialPercent: count({ max: 100, when: { materialHow: 'percent' } }),
  makerPercent: count({ max: 100, start: 80, hint: true }),
  fundPercent: count({ max: 100, start: 20 }),
  regionPercent: count({ max: 100, start: 0, hint: true }),
  yardstickRupiah: rupiah({ min: 1, max: 1_000_000, optional: true, hint: true }),
})

/** The head agrees with the letter of the office before her. */
export const agreeForm = form('products.agree', {
  officeLetter: line({ max: 80, hint: true }),
  officeOn: day({}),
})

/** What buyers read: neither the centre nor its address; a maker's name where she agreed to be named before this recipient. */
export const catalogueForm = form('products.catalogue', {
  shape: choice(CATALOGUE_SHAPES, { start: 'catalogue', group: 'shape' }),
  title: line({ max: 100, hint: true }),
  reach: line({ max: 80, optional: true, hint: true, when: { shape: 'catalogue' } }),
  recipient: line({ max: 100, optional: true, hint: true, when: { shape: 'labels' } }),
})

export const spendForm = form('products.spend', {
  pot: choice(POTS, { start: 'material', group: 'pot' }),
  rupiah: rupiah({ min: 1 }),
  what: line({ max: 120, hint: true }),
})
