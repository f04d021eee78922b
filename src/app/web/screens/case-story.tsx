import { OtherSteps } from '../../../modules/tasks/screens/case-next.tsx'
import type { CasePart } from '../client/screen-route.ts'
import { CaseBrief } from './case-brief.tsx'
import { CaseRail } from './case-rail.tsx'
import { CaseRibbon } from './case-ribbon.tsx'
import { CaseTeam } from './case-team.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import './case.css'

/** First part of the case page: her stay as one picture. What is next stands above everything, on a phone too (W2). */
export const CaseStory = ({ page, openTeam }: CasePart) => (
  <>
    <CaseBrief page={page} />
    <CaseRibbon page={page} />
    <div className="cols case">
      <CaseTimeline caseId={page.caseId} />
      <CaseTeam page={page} openTeam={openTeam}>
        <CaseRail page={page} />
        <OtherSteps page={page} />
      </CaseTeam>
    </div>
  </>
)
