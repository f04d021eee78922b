import { ruleWord } from '../../../modules/cases/screens/words.ts'
import { EvaluationTab } from '../../../modules/evaluations/screens/evaluation-tab.tsx'
import { ExitTab } from '../../../modules/terminations/screens/exit-tab.tsx'
import { personOf } from '../client/person-of.ts'
import { CasePage } from './case-page.tsx'

const trackOf = (track: string | null) => (track === 'sewing' || track === 'salon' ? track : null)

/** The part "Evaluasi" of a case. */
export const CaseEvaluation = () => (
  <CasePage tab="evaluation">
    {(page) => (
      <EvaluationTab
        caseId={page.caseId}
        name={personOf(page).name}
        track={trackOf(page.track)}
        isOpen={page.state === 'open'}
      />
    )}
  </CasePage>
)

/** The part "Selesai layanan" of a case. */
export const CaseTermination = () => (
  <CasePage tab="termination">
    {(page) => <ExitTab caseId={page.caseId} name={personOf(page).name} say={ruleWord} />}
  </CasePage>
)
