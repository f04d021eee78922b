import { choice, count, form, id, ids, line, part, rupiah } from '../../../kernel/form.ts'
import { FACES_ON, MATERIAL_FROM, MATERIAL_MAX, MEANT_FOR, MOVES_BY_HAND, REVERSALS, WORK_KINDS } from '../rules.ts'

/** What is made and by whom; what one costs, takes and brings. */
export const workForm = form('products.work', {
  kind: choice(WORK_KINDS, { start: 'goods', group: 'kind' }),
  title: line({ max: 80, hint: true }),
  track: id({ short: true }),
  makers: ids({ min: 1, max: 20 }),
  money: part({
    priceRupiah: rupiah({ min: 1, max: 99_999_999 }),
    materialRupiah: rupiah({ max: MATERIAL_MAX, start: 0, hint: true }),
    materialFrom: choice(MATERIAL_FROM, { start: 'class_stock', group: 'material_from' }),
    minutes: count({ min: 1, max: 60_000, hint: true }),
  }),
  meantFor: choice(MEANT_FOR, { start: 'sale', group: 'meant_for' }),
  place: line({ max: 40, optional: true, hint: true }),
})

/** What is said of a photo by whoever took it. Nothing is ticked before: the statement is hers. */
export const pictureForm = form('products.picture', { faces: choice(FACES_ON, { hint: true, group: 'faces' }) })

/** How many there are now. */
export const moveForm = form('products.move', {
  kind: choice(MOVES_BY_HAND, { start: 'made', group: 'move' }),
  pieces: count({ min: 1, max: 10_000, start: 1 }),
})

/** A sale from the house: how many, for how much each. */
export const sellForm = form('products.sell', {
  pieces: count({ min: 1, max: 10_000, start: 1 }),
  priceRupiah: rupiah({ min: 1, max: 99_999_999, hint: true }),
})

/** What came back of a sale, or was written by mistake. */
export const backForm = form('products.back', {
  kind: choice(REVERSALS, { group: 'sale' }),
  pieces: count({ min: 1, max: 10_000, start: 1 }),
})
