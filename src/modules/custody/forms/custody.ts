import { choice, count, form, id, ids, line, many, rupiah } from '../../../kernel/form.ts'
import { COUNT_REASONS, KEPT, RETURNED_TO, SAVINGS_KINDS, SIGNED_HOW } from '../rules.ts'

/** F08: what she brings. Valuables lie in an envelope with a number that two people close. */
export const belongingsForm = form('custody.belongings', {
  items: many(
    {
      item: line({ max: 120 }),
      quantity: count({ min: 1, max: 10_000, start: 1 }),
      kept: choice(KEPT, { start: 'store' }),
      /** the command says when it is missing: who sends by another way is refused in words too */
      envelopeNo: line({ max: 9, optional: true, when: { kept: 'sealed' }, hint: true }),
      condition: line({ max: 120, optional: true }),
      valueRupiah: rupiah({ max: 10_000_000_000, optional: true }),
    },
    { min: 1, max: 60 },
  ),
  secondPersonId: id({ optional: true, hint: true }),
})

export const returnForm = form('custody.return', {
  belongingIds: ids({ min: 1, max: 100 }),
  to: choice(RETURNED_TO, { group: 'returned' }),
})

const signedHow = choice(SIGNED_HOW, { start: 'signature', group: 'signed' })

/** One line of her booklet: the amount as typed, above zero; the kind says whether it comes or goes. */
export const savingsForm = form('custody.savings', {
  kind: choice(SAVINGS_KINDS, { group: 'savings' }),
  rupiah: rupiah({ min: 1, max: 1_000_000_000 }),
  signedHow,
})

export const correctForm = form('custody.correct', { signedHow })

/** What lay there for all booklets together; the reason only where it is not what they say. */
export const countForm = form('custody.count', {
  countedRupiah: rupiah({ min: 0, max: 1_000_000_000_000 }),
  reason: choice(COUNT_REASONS, { optional: true, hint: true }),
})
