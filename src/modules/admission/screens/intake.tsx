import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useTopTitle } from '../../../app/web/client/top-title.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { PageHead } from '../../../design/page-head.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { api } from './api.ts'
import { IntakeConsent } from './intake-consent.tsx'
import { firstDraft, type IntakeDraft, type Step } from './intake-draft.ts'
import { IntakeIdentity } from './intake-identity.tsx'
import { IntakeNight } from './intake-night.tsx'
import type { IdentityParts, StepProps, UseBed } from './intake-parts.ts'
import { IntakeSearch } from './intake-search.tsx'
import { IntakeSteps } from './intake-steps.tsx'
import { t } from './words.ts'

type Ports = { useBed: UseBed; parts: IdentityParts }

/** Penerimaan in four steps (W4): search, consent read aloud, eight fields, tonight. The case stands in the address. */
export function Intake(ports: Ports) {
  const [caseId, setCase] = useSearchParam('case')
  useTopTitle(t('intake.title'))
  return caseId ? <Of key={caseId} caseId={caseId} {...ports} /> : <IntakeSearch onChoose={setCase} />
}

function Of({ caseId, ...ports }: Ports & { caseId: string }) {
  const page = useRead(api.cases.page, { caseId })
  const state = useRead(api.admission.intake, { caseId })
  const identity = useRead(api.clients.identity, { caseId })
  return (
    <ReadView read={page} lines={8}>
      {(p) => (
        <ReadView read={state} lines={8}>
          {(s) => <ReadView read={identity}>{(i) => <Steps page={p} state={s} identity={i} {...ports} />}</ReadView>}
        </ReadView>
      )}
    </ReadView>
  )
}

function Steps({ useBed, parts, ...of }: Pick<StepProps, 'page' | 'state' | 'identity'> & Ports) {
  const draft = useDraft<IntakeDraft>(`penerimaan/${of.page.caseId}`, firstDraft(of.page, of.state, of.identity))
  const go = (step: Step) => {
    draft.set({ step })
    window.scrollTo({ top: 0 })
  }
  const props: StepProps = { ...of, draft, go }
  const { step } = draft.body
  const who = usePersonName(personOf(of.page))
  return (
    <>
      <PageHead
        title={t('intake.title')}
        note={t(step === 1 ? 'intake.note_search' : 'intake.note_of', { who })}
        actions={draft.save && <SaveState {...draft.save} />}
      />
      <IntakeSteps at={step} state={of.state} onGo={go} />
      {step === 1 && <IntakeSearch person={of.page} onNext={() => go(2)} />}
      {step === 2 && <IntakeConsent {...props} />}
      {step === 3 && <IntakeIdentity {...props} parts={parts} />}
      {step === 4 && <IntakeNight {...props} useBed={useBed} />}
    </>
  )
}
