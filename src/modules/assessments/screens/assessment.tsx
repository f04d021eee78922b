import { ReadView } from '../../../app/web/client/read-view.tsx'
import type { CasePart } from '../../../app/web/client/screen-route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { api } from './api.ts'
import { InstrumentList } from './instrument-list.tsx'
import { Results } from './results.tsx'
import { Views } from './views.tsx'
import { WholeCard } from './whole-card.tsx'

/** Case tab "Asesmen": the comprehensive assessment, the instruments, and what they say (W7). */
export function AssessmentTab({ page: { caseId } }: CasePart) {
  return (
    <div className="cols">
      <div className="stack stack-5">
        <Whole caseId={caseId} />
        <Instruments caseId={caseId} />
        <Scores caseId={caseId} />
      </div>
      <Side caseId={caseId} />
    </div>
  )
}

function Whole({ caseId }: { caseId: string }) {
  const read = useRead(api.assessments.comprehensive, { caseId })
  return <ReadView read={read}>{(whole) => <WholeCard caseId={caseId} whole={whole} />}</ReadView>
}

function Instruments({ caseId }: { caseId: string }) {
  const read = useRead(api.assessments.instruments, { caseId })
  return <ReadView read={read}>{(list) => <InstrumentList caseId={caseId} list={list} />}</ReadView>
}

function Scores({ caseId }: { caseId: string }) {
  const read = useRead(api.assessments.results, { caseId })
  return <ReadView read={read}>{({ instruments }) => <Results caseId={caseId} results={instruments} />}</ReadView>
}

function Side({ caseId }: { caseId: string }) {
  const read = useRead(api.assessments.comprehensive, { caseId })
  const strengths = useRead(api.assessments.strengths, { caseId })
  return (
    <aside className="stack stack-5">
      <ReadView read={read}>
        {(whole) => <Views caseId={caseId} whole={whole} strengths={strengths.data ?? null} />}
      </ReadView>
    </aside>
  )
}
