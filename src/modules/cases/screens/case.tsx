import { useRouteParam } from '../../../app/web/client/route.ts'
import { CaseFrame } from './case-frame.tsx'
import { CaseRail } from './case-rail.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { t } from './words.ts'

/** The case page: one timeline of everything, and beside it what is next (W2). */
export function Case() {
  const caseId = useRouteParam('caseId')
  return (
    <CaseFrame caseId={caseId} tab="timeline">
      {(page) => (
        <div className="cols case">
          <section className="case__story" aria-label={t('timeline.title')}>
            <CaseTimeline caseId={caseId} />
          </section>
          <CaseRail page={page} />
        </div>
      )}
    </CaseFrame>
  )
}
