import { CaseStory } from '../../../modules/cases/screens/case.tsx'
import { Readers } from '../../../modules/cases/screens/readers.tsx'
import { CasePage } from './case-page.tsx'

/** The first part of a case: what happened, what comes next, who works on it. */
export const CaseTimelinePage = () => (
  <CasePage tab="timeline">{(page, openTeam) => <CaseStory page={page} openTeam={openTeam} />}</CasePage>
)

/** The part "Riwayat akses". */
export const CaseReaders = () => <CasePage tab="readers">{(page) => <Readers caseId={page.caseId} />}</CasePage>
