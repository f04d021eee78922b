import { CaseFrame } from '../../../modules/cases/screens/case-frame.tsx'
import { Family } from '../../../modules/clients/screens/family.tsx'
import { useRouteParam } from '../client/route.ts'

/** The part "Keluarga" of a case: the frame is the case's, what stands in it the clients'. */
export function CaseFamily() {
  const caseId = useRouteParam('caseId')
  return (
    <CaseFrame caseId={caseId} tab="family">
      {(page) => <Family page={page} />}
    </CaseFrame>
  )
}
