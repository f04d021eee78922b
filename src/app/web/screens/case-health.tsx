import { HealthTab } from '../../../modules/health/screens/health-tab.tsx'
import { KeyAccess } from '../../../modules/lending/screens/key-access.tsx'
import { Plans } from '../../../modules/medication/screens/plans.tsx'
import type { CasePart } from '../client/screen-route.ts'

/** The part "Kesehatan": what the nurse wrote, what she takes, and who reads it beside her. */
export const CaseHealth = (part: CasePart) => (
  <div className="stack stack-5">
    <HealthTab {...part} />
    <Plans caseId={part.page.caseId} />
    <KeyAccess caseId={part.page.caseId} />
  </div>
)
