import { OfficeStatus } from '../../../modules/referrals/screens/office-status.tsx'
import { ReferralList } from '../../../modules/referrals/screens/referral-list.tsx'
import { WaitingList } from '../../../modules/selection/screens/waiting-list.tsx'
import { useMay } from '../client/session.ts'
import { useAssignSeveral } from './assign-several.tsx'

/** /rujukan: what came in, for the house; what became of what they sent, for the social office. */
export function Referrals() {
  const isHouse = useMay('referrals.read')
  const several = useAssignSeveral()
  return isHouse ? <ReferralList waiting={<WaitingList />} several={several} /> : <OfficeStatus />
}
