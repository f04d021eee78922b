import { CaseFrame } from '../../../modules/cases/screens/case-frame.tsx'
import { PlanTab } from '../../../modules/plans/screens/plan.tsx'
import { useRouteParam } from '../client/route.ts'

/** The part "Rencana" of a case. */
export function CasePlan() {
  const caseId = useRouteParam('caseId')
  return (
    <CaseFrame caseId={caseId} tab="plan">
      {(page) => <PlanTab caseId={caseId} label={page.honorific && !page.isProtected ? `${page.honorific} ${page.label}` : page.label} />}
    </CaseFrame>
  )
}
