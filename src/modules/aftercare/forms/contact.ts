import {
  choice,
  choices,
  count,
  day,
  form,
  part,
  rupiah,
  type StoredOf,
  text,
  tick,
  yesNo,
} from '../../../kernel/form.ts'
import { TOOL_STATUSES } from '../../stock/rules.ts'
import { TOOL_TEXTS } from '../../stock/said.ts'
import { AGAIN, CRITERIA, type Income, LIVING, MODES, WORK } from '../rules.ts'
import type { Dated } from '../yardsticks.ts'

/** Who is not reached, or cannot speak freely, is asked nothing. */
const FREE = { isSafeToTalk: true }
const OWN_BUSINESS = { work: ['business_running', 'business_resting'] }
const words = { max: 4000, optional: true, when: FREE } as const

/** The month in figures (F38), where there is work to speak of; sums are made by the server. */
const figures = {
  householdSize: count({ min: 1, max: 40, hint: true }),
  wageRupiah: rupiah({ optional: true, when: { work: [...OWN_BUSINESS.work, 'employed'] } }),
  otherIncomeRupiah: rupiah({ optional: true }),
  incomeMonths: count({ max: 3, optional: true, hint: true, when: { work: [...OWN_BUSINESS.work, 'employed'] } }),
  savingsRupiah: rupiah({ optional: true }),
  debtsRupiah: rupiah({ optional: true }),
  daysOpen: count({ max: 31, optional: true, when: OWN_BUSINESS }),
  customers: count({ max: 100_000, optional: true, when: OWN_BUSINESS }),
  salesRupiah: rupiah({ optional: true, when: OWN_BUSINESS }),
  materialRupiah: rupiah({ optional: true, when: OWN_BUSINESS }),
  otherCostRupiah: rupiah({ optional: true, when: OWN_BUSINESS }),
}

/** One contact of the year after (F37). */
export const contactForm = form(
  'aftercare.contact',
  {
    on: day({ start: 'today', column: true }),
    mode: choice(MODES, { start: 'message', column: true }),
    isReached: yesNo({ start: true, column: true }),
    isSafeToTalk: yesNo({ when: { isReached: true }, hint: true, column: true }),
    living: choice(LIVING, { optional: true, when: FREE }),
    work: choice(WORK, { optional: true, when: FREE, column: true }),
    toolStatus: choice(TOOL_STATUSES, { optional: true, when: FREE, texts: TOOL_TEXTS, column: true }),
    figures: part(figures, {
      optional: true,
      when: { work: [...OWN_BUSINESS.work, 'employed', 'not_yet'] },
      steps: ['daysOpen'],
    }),
    criteriaMet: choices(CRITERIA, { optional: true, when: FREE, group: 'criterion', hint: true }),
    /** what was not ticked was asked and is not there yet; without this it was not asked */
    allAsked: tick({ when: FREE, hint: true }),
    /** counted without a name: it stands in no file */
    again: choice(AGAIN, { optional: true, when: FREE, hint: true, column: true }),
    told: text({ ...words, rows: 4 }),
    hurdles: text({ ...words, rows: 2 }),
    help: text({ ...words, offScreen: true }),
    nextStep: text({ ...words, rows: 2 }),
    nextStepOn: day({ optional: true, when: { nextStep: '*' }, column: true }),
    caution: text({ max: 4000, rows: 2, optional: true, when: { isReached: true }, hint: true, sealedAs: 'safety' }),
    needsAttention: tick({ hint: true, column: true }),
    noMoreContact: tick({ column: true }),
  },
  { sealedAs: 'narrative', steps: ['living', 'told'] },
)
/** What stands sealed of it, with the sums that were made of the figures. */
export type Said = StoredOf<typeof contactForm> & { income?: Income | undefined; yard?: Yard | undefined }
/** What it was compared with on its day, each with the day since which it holds. */
type Yard = { minimumWage: Dated | null; povertyLine: Dated | null }
