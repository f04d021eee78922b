import { OpeningsOfCase } from '../../../modules/access/screens/openings-of-case.tsx'
import { Readers } from '../../../modules/audit/screens/readers.tsx'
import { WholeFile } from '../../../modules/whole-files/screens/whole-file.tsx'
import type { CasePart } from '../client/screen-route.ts'
import { useMay } from '../client/session.ts'

/** The part "Riwayat akses": openings in an emergency first, then her whole file with who made and took it, then who has read what. */
export function CaseReaders(part: CasePart) {
  const copies = useMay('wholeFiles.read')
  return (
    <div className="stack stack-5">
      <OpeningsOfCase caseId={part.page.caseId} />
      {copies && <WholeFile caseId={part.page.caseId} />}
      <Readers {...part} />
    </div>
  )
}
