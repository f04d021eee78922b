import { CaseTeam } from '../../../modules/cases/screens/case-team.tsx'
import { CaseNext } from '../../../modules/tasks/screens/case-next.tsx'
import type { CasePart } from '../client/screen-route.ts'
import { CaseTimeline } from './case-timeline.tsx'

/** First part of the case page: what is next, and one timeline of everything (W2). On a phone what is next stands above months of it. */
export const CaseStory = ({ page, openTeam }: CasePart) => (
  <div className="cols case">
    <CaseNext page={page} />
    <CaseTimeline caseId={page.caseId} />
    <CaseTeam page={page} openTeam={openTeam} />
  </div>
)
