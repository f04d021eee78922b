import { choice, day, form, line } from '../../../kernel/form.ts'
import { SERVICE_KINDS } from '../rules.ts'

/** One line of the directory. */
export const serviceForm = form('serviceReferrals.service', {
  kind: choice(SERVICE_KINDS, { group: 'service' }),
  name: line({ min: 2, max: 120 }),
  address: line({ max: 200, optional: true }),
  phone: line({ max: 60, optional: true }),
  contact: line({ max: 120, optional: true }),
  hours: line({ max: 120, optional: true }),
  cost: line({ max: 120, optional: true }),
})

export const agreementForm = form('serviceReferrals.agreement', {
  mouNo: line({ min: 2, max: 80 }),
  mouUntil: day(),
})
