import { CaseFrame } from '../../../modules/cases/screens/case-frame.tsx'
import { personOf } from '../../../modules/cases/screens/days.ts'
import { PlanTab } from '../../../modules/plans/screens/plan.tsx'
import { useRouteParam } from '../client/route.ts'

/** The part "Rencana" of a case. */
export function CasePlan() {
  const caseId = useRouteParam('caseId')
  return (
    <CaseFrame caseId={caseId} tab="plan">
      {(page) => <PlanTab caseId={caseId} label={personOf(page).name} />}
    </CaseFrame>
  )
}
