import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { usePersonName } from '../../../design/person-name.tsx'
import { AfterCard } from './after-card.tsx'
import { api, type Page } from './api.ts'
import { CriteriaCard } from './criteria-card.tsx'
import { LetterCard } from './letter-card.tsx'
import { ReadinessCard } from './readiness-card.tsx'
import { SafetyCard } from './safety-card.tsx'
import { SelectionHead } from './selection-head.tsx'
import { StoryCard } from './story-card.tsx'
import { TrailCard } from './trail-card.tsx'
import { TwoPeople } from './two-people.tsx'
import { personOf } from './words.ts'

/** Seleksi (screen 50): eligibility, safety, readiness on the left; two people and the answer on the right. */
export function Selection() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.referrals.page, { caseId })
  return (
    <ReadView read={read} lines={10}>
      {(page) => <Parts key={page.caseId} page={page} />}
    </ReadView>
  )
}

function Parts({ page }: { page: Page }) {
  useTopTitle(usePersonName(personOf(page)))
  return (
    <>
      <SelectionHead page={page} />
      <div className="cols sel">
        <div className="stack stack-5">
          <CriteriaCard page={page} />
          <SafetyCard page={page} />
          <ReadinessCard page={page} />
          <StoryCard page={page} />
          <TrailCard page={page} />
        </div>
        <div className="stack stack-5">
          <TwoPeople page={page} />
          <LetterCard page={page} />
          <AfterCard page={page} />
        </div>
      </div>
    </>
  )
}
