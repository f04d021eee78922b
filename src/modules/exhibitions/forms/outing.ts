import { choice, count, day, form, id, line, rupiah } from '../../../kernel/form.ts'
import { CONTACT_KINDS, OUTING_KINDS } from '../rules.ts'

/** What is planned: an exhibition, or works left with somebody who sells them. */
export const outingForm = form('exhibitions.outing', {
  kind: choice(OUTING_KINDS, { start: 'exhibition', group: 'kind' }),
  name: line({ max: 100, hint: true }),
  organiser: line({ max: 100, hint: true }),
  stand: line({ max: 100, optional: true, hint: true, when: { kind: 'exhibition' } }),
  fromOn: day(),
  untilOn: day(),
  commissionPercent: count({ max: 60, start: 0, when: { kind: 'consignment' }, hint: true }),
})

export const costForm = form('exhibitions.costs', { costsRupiah: rupiah({ max: 999_999_999, hint: true }) })

/** Pieces of one work that go along. */
export const takeForm = form('exhibitions.take', {
  workId: id(),
  pieces: count({ min: 1, max: 10_000, start: 1 }),
})

/** How much of one work was sold there, is back, is lost. */
export const countForm = form('exhibitions.count', {
  sold: count({ max: 10_000, start: 0 }),
  priceRupiah: rupiah({ min: 1, max: 99_999_999, hint: true }),
  back: count({ max: 10_000, start: 0 }),
  lost: count({ max: 10_000, start: 0 }),
})

export const contactForm = form('exhibitions.contact', {
  kind: choice(CONTACT_KINDS, { start: 'contact', group: 'contact' }),
  who: line({ max: 100 }),
  reach: line({ max: 120, optional: true }),
  wants: line({ max: 200, hint: true }),
})

/** The money in the bag, counted by two. */
export const settleForm = form('exhibitions.settle', {
  cashRupiah: rupiah({ max: 999_999_999 }),
  countedWith: id({ hint: true }),
})
