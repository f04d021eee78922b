import { HealthTab } from '../../../modules/health/screens/health-tab.tsx'
import { KeyAccess } from '../../../modules/lending/screens/key-access.tsx'
import type { CasePart } from '../client/screen-route.ts'

/** The part "Kesehatan": what the nurse wrote, and who reads it beside her. */
export const CaseHealth = (part: CasePart) => (
  <div className="stack stack-5">
    <HealthTab {...part} />
    <KeyAccess caseId={part.page.caseId} />
  </div>
)
