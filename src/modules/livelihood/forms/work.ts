import { choice, count, day, form, id, line, rupiah, text, tick } from '../../../kernel/form.ts'
import { ANSWERS, PARTNER_KINDS } from '../../partners/rules.ts'
import { WORK_AT, WORK_ENDS, WORK_KINDS } from '../rules.ts'

/** An internship or a job: with a partner of the house, with one that is written down with it, or with somebody whom the house does not know. */
export const workForm = form(
  'livelihood.work',
  {
    kind: choice(WORK_KINDS, { start: 'internship', group: 'work', column: true }),
    at: choice(WORK_AT, { start: 'partner', group: 'work_at', column: true, hint: true }),
    partnerId: id({ when: { at: 'partner' }, column: true }),
    dealId: id({ when: { at: 'partner' }, optional: true, column: true, hint: true }),
    wantsIt: tick({ when: { dealId: '*' }, hint: true }),
    meetsNobody: tick({ when: { dealId: '*' }, hint: true }),
    employer: line({ max: 120, when: { at: ['new', 'own'] } }),
    partnerKind: choice(PARTNER_KINDS, { group: 'partner_kind', when: { at: 'new' }, column: true }),
    contact: line({ max: 160, optional: true }),
    address: line({ max: 200, optional: true }),
    does: line({ max: 200 }),
    fromOn: day({ column: true }),
    untilOn: day({ optional: true, column: true, hint: true }),
    lookOn: day({ column: true, hint: true }),
    payRupiah: rupiah({ optional: true }),
    hoursAMonth: count({ min: 1, max: 744, optional: true, hint: true }),
    maySay: text({ max: 600, rows: 2, hint: true }),
    how: text({ max: 2000, rows: 2, optional: true }),
  },
  { sealedAs: 'narrative', steps: ['employer', 'does', 'payRupiah'] },
)

export const workEndForm = form('livelihood.workEnd', {
  on: day({ start: 'today' }),
  as: choice(WORK_ENDS, { group: 'work_end' }),
  how: text({ max: 2000, rows: 3, optional: true }),
  // of the partner, where it was with one: what came of it, without a word about her
  rates: tick({ hint: true }),
  paid: choice(ANSWERS, { group: 'answer', when: { rates: true } }),
  safe: choice(ANSWERS, { group: 'answer', when: { rates: true } }),
  again: choice(ANSWERS, { group: 'answer', when: { rates: true } }),
})
