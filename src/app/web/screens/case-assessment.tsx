import { api as assessed } from '../../../modules/assessments/screens/api.ts'
import { Views } from '../../../modules/assessments/screens/views.tsx'
import { WholeCard } from '../../../modules/assessments/screens/whole-card.tsx'
import { api as asked } from '../../../modules/instruments/screens/api.ts'
import { InstrumentList } from '../../../modules/instruments/screens/instrument-list.tsx'
import { Results } from '../../../modules/instruments/screens/results.tsx'
import { ReadView } from '../client/read-view.tsx'
import type { CasePart } from '../client/screen-route.ts'
import { useRead } from '../client/use-read.ts'

/** Case tab "Asesmen": the comprehensive assessment, the instruments, and what they say (W7). */
export function CaseAssessment({ page: { caseId } }: CasePart) {
  const whole = useRead(assessed.assessments.comprehensive, { caseId })
  const strengths = useRead(assessed.assessments.strengths, { caseId })
  const list = useRead(asked.instruments.list, { caseId })
  const results = useRead(asked.instruments.results, { caseId })
  return (
    <div className="cols">
      <div className="stack stack-5">
        <ReadView read={whole}>{(data) => <WholeCard caseId={caseId} whole={data} />}</ReadView>
        <ReadView read={list}>{(data) => <InstrumentList caseId={caseId} list={data} />}</ReadView>
        <ReadView read={results}>
          {(data) => <Results caseId={caseId} results={data.instruments} maySetAside={data.maySetAside} />}
        </ReadView>
      </div>
      <aside className="stack stack-5">
        <ReadView read={whole}>
          {(data) => <Views caseId={caseId} whole={data} strengths={strengths.data ?? null} />}
        </ReadView>
      </aside>
    </div>
  )
}
