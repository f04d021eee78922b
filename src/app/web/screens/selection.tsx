import { usePersonName } from '../../../design/person-name.tsx'
import { NobodyWorks } from '../../../modules/access/screens/nobody-works.tsx'
import { AfterCard } from '../../../modules/complaints/screens/after-card.tsx'
import { CriteriaCard } from '../../../modules/screening/screens/criteria-card.tsx'
import { ReadinessCard } from '../../../modules/screening/screens/readiness-card.tsx'
import { SafetyCard } from '../../../modules/screening/screens/safety-card.tsx'
import { api, type Page } from '../../../modules/selection/screens/api.ts'
import { LetterCard } from '../../../modules/selection/screens/letter-card.tsx'
import { SelectionHead } from '../../../modules/selection/screens/selection-head.tsx'
import { StoryCard } from '../../../modules/selection/screens/story-card.tsx'
import { TrailCard } from '../../../modules/selection/screens/trail-card.tsx'
import { TwoPeople } from '../../../modules/selection/screens/two-people.tsx'
import { personOf } from '../client/person-of.ts'
import { ReadView } from '../client/read-view.tsx'
import { useRouteParam } from '../client/route.ts'
import { useTopTitle } from '../client/top-title.ts'
import { useRead } from '../client/use-read.ts'

/** Seleksi (screen 50): eligibility, safety, readiness on the left; two people and the answer on the right. */
export function Selection() {
  const caseId = useRouteParam('caseId')
  const read = useRead(api.selection.page, { caseId })
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
      <NobodyWorks page={page} />
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
