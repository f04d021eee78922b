import { OpeningsOfCase } from '../../../modules/access/screens/openings-of-case.tsx'
import { Readers } from '../../../modules/audit/screens/readers.tsx'
import type { CasePart } from '../client/screen-route.ts'

/** The part "Riwayat akses": openings in an emergency first, then who has read what. */
export const CaseReaders = (part: CasePart) => (
  <div className="stack stack-5">
    <OpeningsOfCase caseId={part.page.caseId} />
    <Readers {...part} />
  </div>
)
