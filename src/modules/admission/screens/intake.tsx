import type { ReactNode } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { type Draft, useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { api, type CasePage, type IdentityRead, type IntakeState } from './api.ts'
import { IntakeConsent } from './intake-consent.tsx'
import { firstDraft, type IntakeDraft, type Step } from './intake-draft.ts'
import { IntakeIdentity } from './intake-identity.tsx'
import { IntakeNight } from './intake-night.tsx'
import { IntakeSearch } from './intake-search.tsx'
import { IntakeSteps } from './intake-steps.tsx'
import { t } from './words.ts'

/** Beds belong to `residence`, which stands above: the shell hands its part in. `save` is false when it was refused. */
export type BedPart = { field: ReactNode; save: () => Promise<boolean> }
export type UseBed = (caseId: string) => BedPart

export type StepProps = {
  draft: Draft<IntakeDraft>
  page: CasePage
  state: IntakeState
  identity: IdentityRead
  go: (step: Step) => void
}

/** Penerimaan in four steps (W4): search, consent read aloud, eight fields, tonight. The case stands in the address. */
export function Intake({ useBed }: { useBed: UseBed }) {
  const [caseId, setCase] = useSearchParam('case')
  useTopTitle(t('intake.title'))
  return caseId ? <Of key={caseId} caseId={caseId} useBed={useBed} /> : <IntakeSearch onChoose={setCase} />
}

function Of({ caseId, useBed }: { caseId: string; useBed: UseBed }) {
  const page = useRead(api.cases.page, { caseId })
  const state = useRead(api.clients.intake, { caseId })
  const identity = useRead(api.clients.identity, { caseId })
  return (
    <ReadView read={page} lines={8}>
      {(p) => (
        <ReadView read={state} lines={8}>
          {(s) => (
            <ReadView read={identity}>{(i) => <Steps page={p} state={s} identity={i} useBed={useBed} />}</ReadView>
          )}
        </ReadView>
      )}
    </ReadView>
  )
}

function Steps({ useBed, ...of }: Pick<StepProps, 'page' | 'state' | 'identity'> & { useBed: UseBed }) {
  const draft = useDraft<IntakeDraft>(`penerimaan/${of.page.caseId}`, firstDraft(of.page, of.state, of.identity))
  const go = (step: Step) => {
    draft.set({ step })
    window.scrollTo({ top: 0 })
  }
  const props: StepProps = { ...of, draft, go }
  const { step } = draft.body
  return (
    <>
      <PageHead
        title={t('intake.title')}
        note={t('intake.note')}
        actions={draft.save && <SaveState {...draft.save} />}
      />
      <IntakeSteps at={step} state={of.state} onGo={go} />
      {step === 1 && <IntakeSearch person={of.page} onNext={() => go(2)} />}
      {step === 2 && <IntakeConsent {...props} />}
      {step === 3 && <IntakeIdentity {...props} />}
      {step === 4 && <IntakeNight {...props} useBed={useBed} />}
    </>
  )
}
