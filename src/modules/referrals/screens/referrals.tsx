import { useHasRole } from '../../../app/web/client/session.ts'
import { OfficeStatus } from './office-status.tsx'
import { ReferralList } from './referral-list.tsx'

/** /rujukan: what came in, for the house; what became of what they sent, for the social office. */
export function Referrals() {
  const isHouse = useHasRole('head', 'coordinator', 'administration', 'social_worker')
  return isHouse ? <ReferralList /> : <OfficeStatus />
}
