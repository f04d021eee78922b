import { OfferedRows } from '../../../modules/offers/screens/offered-rows.tsx'
import { OfficeStatus } from '../../../modules/offers/screens/office-status.tsx'
import { ReferralList } from '../../../modules/referrals/screens/referral-list.tsx'
import { WaitingList } from '../../../modules/selection/screens/waiting-list.tsx'
import { useMay } from '../client/session.ts'
import { useAssignSeveral } from './assign-several.tsx'

/** /rujukan: what came in, for the house; what became of what they sent, for the social office. */
export function Referrals() {
  const isHouse = useMay('referrals.read')
  const several = useAssignSeveral()
  if (!isHouse) return <OfficeStatus />
  return <ReferralList offered={<OfferedRows />} waiting={<WaitingList />} several={several} />
}
