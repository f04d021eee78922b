import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { CaseNext, CaseTeam } from './case-rail.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { t } from './words.ts'

/** First part of the case page: what is next, and one timeline of everything (W2). On a phone what is next stands above months of it. */
export const CaseStory = ({ page, openTeam }: CasePart) => (
  <div className="cols case">
    <CaseNext page={page} />
    <section className="case__story" aria-label={t('timeline.title')}>
      <CaseTimeline caseId={page.caseId} />
    </section>
    <CaseTeam page={page} openTeam={openTeam} />
  </div>
)
