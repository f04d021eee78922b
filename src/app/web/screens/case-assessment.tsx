import { AssessmentTab } from '../../../modules/assessments/screens/assessment.tsx'
import { CaseFrame } from '../../../modules/cases/screens/case-frame.tsx'
import { useRouteParam } from '../client/route.ts'

/** The part "Asesmen" of a case. */
export function CaseAssessment() {
  const caseId = useRouteParam('caseId')
  return (
    <CaseFrame caseId={caseId} tab="assessment">
      {() => <AssessmentTab caseId={caseId} />}
    </CaseFrame>
  )
}
