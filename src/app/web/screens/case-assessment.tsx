import { AssessmentTab } from '../../../modules/assessments/screens/assessment.tsx'
import { CasePage } from './case-page.tsx'

/** The part "Asesmen" of a case. */
export const CaseAssessment = () => (
  <CasePage tab="assessment">{(page) => <AssessmentTab caseId={page.caseId} />}</CasePage>
)
