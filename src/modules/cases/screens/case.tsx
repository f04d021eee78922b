import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { CaseRail } from './case-rail.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { t } from './words.ts'

/** First part of the case page: one timeline of everything, and beside it what is next (W2). */
export const CaseStory = ({ page, openTeam }: CasePart) => (
  <div className="cols case">
    <section className="case__story" aria-label={t('timeline.title')}>
      <CaseTimeline caseId={page.caseId} />
    </section>
    <CaseRail page={page} openTeam={openTeam} />
  </div>
)
