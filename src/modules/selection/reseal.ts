import { resealBodies } from '../../platform/seal/reseal-bodies.ts'

export const resealSelection = resealBodies([
  ['referral_answers', 'case_id'],
  ['referral_contacts', 'contact_id'],
  ['referral_steps', 'step_id'],
])
