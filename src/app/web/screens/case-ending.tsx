import { CaseFrame } from '../../../modules/cases/screens/case-frame.tsx'
import { ruleWord } from '../../../modules/cases/screens/words.ts'
import { EvaluationTab } from '../../../modules/evaluations/screens/evaluation-tab.tsx'
import { ExitTab } from '../../../modules/terminations/screens/exit-tab.tsx'
import { useRouteParam } from '../client/route.ts'

type Named = { label: string; honorific: string | null; isProtected: boolean }
const nameOf = (c: Named): string => (c.honorific && !c.isProtected ? `${c.honorific} ${c.label}` : c.label)
const trackOf = (track: string | null) => (track === 'sewing' || track === 'salon' ? track : null)

/** The part "Evaluasi" of a case. */
export function CaseEvaluation() {
  const caseId = useRouteParam('caseId')
  return (
    <CaseFrame caseId={caseId} tab="evaluation">
      {(page) => (
        <EvaluationTab caseId={caseId} name={nameOf(page)} track={trackOf(page.track)} isOpen={page.state === 'open'} />
      )}
    </CaseFrame>
  )
}

/** The part "Selesai layanan" of a case. */
export function CaseTermination() {
  const caseId = useRouteParam('caseId')
  return (
    <CaseFrame caseId={caseId} tab="termination">
      {(page) => <ExitTab caseId={caseId} name={nameOf(page)} say={ruleWord} />}
    </CaseFrame>
  )
}
