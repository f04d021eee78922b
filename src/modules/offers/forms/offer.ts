import { count, day, form, line, text } from '../../../kernel/form.ts'

/** What an office sends with its letter (F02): the letter, the least of who she is, why, and whom we may ask. */
export const offerForm = form(
  'offers.offer',
  {
    office: line({ max: 160 }),
    number: line({ max: 80 }),
    datedOn: day(),
    subject: line({ max: 200, optional: true }),
    fullName: line({ max: 120 }),
    bornOn: day({ optional: true }),
    birthYear: count({ min: 1900, max: 2100, optional: true, hint: true }),
    district: line({ max: 80 }),
    nik: line({ max: 24, optional: true }),
    reason: text({ max: 1000, hint: true }),
    contact: line({ max: 120 }),
    phone: line({ max: 40 }),
  },
  { steps: ['fullName', 'reason'] },
)
