import { choice, count, form, id, line, many, rupiah } from '../../../kernel/form.ts'
import { CONDITIONS } from '../rules.ts'

/** A kit as it is put into stock: its lines are those of the hand-over minute (F35, domain.md 6.7). */
export const toolkitForm = form('stock.toolkit', {
  label: line({ max: 40, hint: true }),
  track: id({ short: true }),
  sourceOfFund: line({ max: 160, hint: true }),
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
