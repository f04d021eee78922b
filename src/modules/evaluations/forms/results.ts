import { choice, count, day, form, id, part, rupiah, text, tick } from '../../../kernel/form.ts'
import { READINESS } from '../rules.ts'

const said = { min: 3, max: 6000 } as const
const note = text({ ...said, optional: true })
const rating = count({ min: 1, max: 5, optional: true })

/** The practice test, but for its marks: those follow the rubric of the track. */
export const skillForm = form('evaluations.skill', {
  track: id({ short: true }),
  heldOn: day({ start: 'today' }),
  note,
})

/** Weeks of practice in business: the profit is computed. */
export const practicumForm = form(
  'evaluations.practicum',
  {
    fromOn: day(),
    untilOn: day({ start: 'today' }),
    daysOpen: count({ min: 1, max: 366 }),
    customers: count({ max: 100_000 }),
    revenueRupiah: rupiah(),
    materialRupiah: rupiah(),
    otherRupiah: rupiah({ optional: true }),
    customerRating: rating,
    mentorRating: rating,
    isCashBookKept: tick(),
    isProblemSolved: tick(),
    note,
  },
  { steps: ['customerRating'] },
)

/** Looked for by itself; a sentence where nothing was repeated. */
export const instrumentsForm = form('evaluations.instruments', { explanation: note })

/** Her own view, in her words. */
export const ownViewForm = form('evaluations.own', { achieved: text(said), wants: note, toTheHouse: note })

const some = text({ max: 1000, rows: 2, optional: true })
export const businessForm = form('evaluations.business', {
  plan: part({
    product: text({ max: 1000, rows: 2 }),
    customers: some,
    place: some,
    capital: some,
    pricing: some,
    firstSteps: some,
  }),
})

/** What the conference decided (G7). */
export const readinessForm = form('evaluations.readiness', {
  decision: choice(READINESS, { group: 'readiness' }),
  months: count({ min: 1, max: 3, start: 1, optional: true, when: { decision: 'extend' } }),
  decidedOn: day({ start: 'today' }),
  reason: text({ min: 10, max: 4000 }),
})
