import { PlanTab } from '../../../modules/plans/screens/plan.tsx'
import { personOf } from '../client/person-of.ts'
import { CasePage } from './case-page.tsx'

/** The part "Rencana" of a case. */
export const CasePlan = () => (
  <CasePage tab="plan">{(page) => <PlanTab caseId={page.caseId} label={personOf(page).name} />}</CasePage>
)
