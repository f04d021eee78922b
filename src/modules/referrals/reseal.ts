import { resealBodies } from '../../platform/seal/reseal-bodies.ts'

export const resealReferral = resealBodies([['referral_papers', 'case_id']])
