import { choice, choices, count, day, form, line, part, rupiah, text } from '../../../kernel/form.ts'
import { AGREEMENT_KINDS, ANSWERS, COVERS, DEAL_KINDS, PARTNER_KINDS } from '../rules.ts'

/** Who it is, what is wanted of each other, what is offered for a piece. */
export const partnerForm = form('partners.partner', {
  name: line({ max: 120, hint: true }),
  kind: choice(PARTNER_KINDS, { group: 'kind' }),
  contact: line({ max: 160, optional: true, hint: true }),
  wants: line({ max: 200, optional: true, hint: true }),
  offer: part({
    pieceRupiah: rupiah({ min: 1, max: 99_999_999, optional: true, hint: true }),
    pieceMinutes: count({ min: 1, max: 60_000, optional: true }),
  }),
  seenOn: day({ optional: true, hint: true }),
  next: part({ step: line({ max: 160, optional: true, hint: true }), on: day({ optional: true }) }),
})

export const agreementForm = form('partners.agreement', {
  kind: choice(AGREEMENT_KINDS, { start: 'pks', group: 'agreement' }),
  number: line({ max: 60 }),
  fromOn: day(),
  untilOn: day(),
  quota: count({ max: 500, hint: true }),
  covers: choices(COVERS, { group: 'covers', hint: true }),
})

export const dealForm = form('partners.deal', {
  kind: choice(DEAL_KINDS, { group: 'deal' }),
  what: line({ max: 120, hint: true }),
  pieces: count({ min: 1, max: 100_000, when: { kind: 'order' } }),
  fromOn: day({ start: 'today' }),
  dueOn: day(),
})

export const doneForm = form('partners.done', { donePieces: count({ max: 100_000 }) })

export const evaluationForm = form('partners.evaluation', {
  paid: choice(ANSWERS, { group: 'answer' }),
  safe: choice(ANSWERS, { group: 'answer' }),
  again: choice(ANSWERS, { group: 'answer' }),
  words: text({ max: 2000, rows: 3, hint: true }),
})
