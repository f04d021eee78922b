import { resealBodies } from '../../platform/seal/reseal-bodies.ts'

export const resealComplaints = resealBodies([
  ['referral_complaints', 'complaint_id'],
  ['referral_outcomes', 'outcome_id'],
])
