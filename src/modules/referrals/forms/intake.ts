import { count, day, form } from '../../../kernel/form.ts'

/** A batch (angkatan): its number in the year, its days, its places. */
export const intakeForm = form('referrals.intake', {
  year: count({ min: 2000, max: 2100 }),
  ordinal: count({ min: 1, max: 12 }),
  startsOn: day(),
  endsOn: day(),
  quota: count({ min: 1, max: 1000 }),
})
