import { choice, count, day, form, id, line, many, rupiah } from '../../../kernel/form.ts'
import { CONDITIONS } from '../rules.ts'

/** A kit as it is put into stock: its lines are those of the hand-over minute (F35, domain.md 6.7). */
export const toolkitForm = form('stock.toolkit', {
  label: line({ max: 40, hint: true }),
  track: id({ short: true }),
  sourceOfFund: line({ max: 160, hint: true }),
  /** with which purchase it came */
  orderId: id({ optional: true, hint: true }),
  items: many(
    {
      name: line({ max: 120 }),
      brand: line({ max: 80, optional: true }),
      /** one thing has one number, and no two things of the centre the same */
      serial: line({ max: 60, optional: true }),
      quantity: count({ min: 1, max: 10_000, start: 1 }),
      unit: line({ max: 20, start: 'buah' }),
      unitPriceRupiah: rupiah(),
      condition: choice(CONDITIONS, { start: 'new', optional: true }),
    },
    { min: 1, max: 200 },
  ),
})

/** Kits are bought for a line of the budget. */
export const buyForm = form('stock.buy', {
  lineKey: id(),
  track: id({ short: true }),
  count: count({ min: 1, max: 1000 }),
  totalRupiah: rupiah(),
  supplier: line({ max: 120, optional: true }),
  orderedOn: day({ start: 'today' }),
})

/** They came: how many of them whole. */
export const receiveForm = form('stock.receive', {
  receivedCount: count({ min: 0, max: 1000 }),
  receivedOn: day({ start: 'today' }),
})
