import { choice, count, day, form, line, many, part, rupiah, text } from '../../../kernel/form.ts'
import { KBLI_VERSIONS, LENDERS_ASKED, NIBS, WISHES } from '../rules.ts'

const words = { max: 600, rows: 2 } as const
const month = { units: count({ max: 100_000 }), asideRupiah: rupiah({ optional: true }) }

/** The plan of her business, in her words, with the few numbers of a forecast. */
export const planForm = form(
  'enterprise.plan',
  {
    on: day({ start: 'today' }),
    makes: line({ max: 80, hint: true }),
    forWhom: text(words),
    helps: text({ ...words, optional: true }),
    whenSlow: text(words),
    purses: text({ ...words, hint: true }),
    unit: line({ max: 30, hint: true }),
    priceRupiah: rupiah({ min: 1 }),
    minutesEach: count({ min: 1, max: 10_000, optional: true }),
    costs: many({ what: line({ max: 60 }), rupiah: rupiah({ min: 1 }) }, { min: 1, max: 8 }),
    fixed: many({ what: line({ max: 60 }), rupiah: rupiah({ min: 1 }) }, { max: 8, optional: true }),
    month1: part(month),
    month2: part(month),
    month3: part(month),
    lookOn: day({ optional: true, hint: true }),
  },
  { sealedAs: 'narrative', steps: ['unit', 'month1'] },
)

/** Her licence: NIB and the number of her trade. */
export const licenceForm = form(
  'enterprise.licence',
  {
    on: day({ start: 'today' }),
    nib: choice(NIBS, { start: 'none', group: 'nib' }),
    nibNo: line({ max: 30, optional: true, digits: true, when: { nib: 'issued' } }),
    issuedOn: day({ when: { nib: 'issued' } }),
    kbliVersion: choice(KBLI_VERSIONS, {
      start: '2020',
      group: 'kbli_version',
      when: { nib: ['in_progress', 'issued'] },
    }),
    kbliCode: line({ max: 5, optional: true, digits: true, when: { nib: ['in_progress', 'issued'] } }),
    publicOn: day({ optional: true, hint: true, when: { nib: ['in_progress', 'issued'] } }),
  },
  { sealedAs: 'narrative' },
)

/** Where money could come from, rung by rung. */
export const financeForm = form(
  'enterprise.finance',
  {
    on: day({ start: 'today' }),
    stoppedOn: day({ optional: true }),
    paidOffOn: day({ optional: true, hint: true }),
    slikOn: day({ optional: true, hint: true }),
    since: day({ optional: true }),
    wish: choice(WISHES, { start: 'no', group: 'wish' }),
    asked: many(
      { who: choice(LENDERS_ASKED, { start: 'kur', group: 'lender_asked' }), on: day(), said: line({ max: 200 }) },
      { max: 10, optional: true },
    ),
  },
  { sealedAs: 'narrative' },
)
