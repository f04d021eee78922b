import { choice, choices, count, day, form, line, listing, type StoredOf, text } from '../../../kernel/form.ts'
import { DANGERS } from '../rules.ts'

const measured = { optional: true } as const

/** F10 (domain.md 6): vital signs, complaints, medicines, allergies, last period, immunisation, signs of tuberculosis, referral. */
export const screeningForm = form(
  'health.screening',
  {
    examinedOn: day({ start: 'today', column: true }),
    temperature: line({ max: 5, ...measured, hint: true }),
    systolic: count({ min: 40, max: 300, ...measured }),
    diastolic: count({ min: 20, max: 200, ...measured }),
    pulse: count({ min: 20, max: 250, ...measured }),
    breaths: count({ min: 4, max: 80, ...measured }),
    weight: count({ min: 20, max: 300, ...measured }),
    dangers: choices(DANGERS, { optional: true }),
    complaints: text({ max: 2000, mayDecline: true }),
    medicines: listing(
      { name: line({ max: 120 }), dose: line({ max: 120, optional: true }) },
      { max: 20, optional: true, hint: true },
    ),
    allergy: choice(['none', 'known', 'unknown']),
    allergies: line({ max: 300, when: { allergy: 'known' } }),
    period: choice(['regular', 'irregular', 'late', 'none_now'], { mayDecline: true }),
    lastPeriodOn: day({ optional: true, when: { period: ['regular', 'irregular', 'late'] } }),
    immunisation: line({ max: 300, optional: true }),
    tuberculosis: choices(['cough', 'blood', 'fever', 'sweats', 'thinner', 'contact'], { optional: true }),
    referral: choice(['none', 'health_centre', 'hospital']),
    referredFor: line({ max: 300, when: { referral: ['health_centre', 'hospital'] } }),
    /** of a correction: what was wrong, and how that was seen */
    corrected: text({ min: 3, max: 500, rows: 2, optional: true }),
  },
  { steps: ['dangers', 'period', 'corrected'], sealedAs: 'health' },
)

export type Screening = StoredOf<typeof screeningForm>
