import { CaseRail } from './case-rail.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import type { CasePage } from './case-types.ts'
import { t } from './words.ts'

/** First part of the case page: one timeline of everything, and beside it what is next (W2). */
export const CaseStory = ({ page, openTeam }: { page: CasePage; openTeam: (() => void) | undefined }) => (
  <div className="cols case">
    <section className="case__story" aria-label={t('timeline.title')}>
      <CaseTimeline caseId={page.caseId} />
    </section>
    <CaseRail page={page} openTeam={openTeam} />
  </div>
)
