import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { dayKey } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { toldForm } from '../forms/record.ts'
import { api, type Sitting } from './api.ts'
import { t } from './words.ts'

/** She is told the outcome the same day; the head signs what needs a signature. */
export function SittingAfter({ sitting, caseId }: { sitting: Sitting; caseId: string }) {
  const mayTell = useMay('conferences.record')
  const maySign = useMay('conferences.endorse')
  const { head, minutes } = sitting
  return (
    <>
      {maySign && head.needsHead && head.endorsedAt === null && <Sign sitting={sitting} />}
      {mayTell && minutes !== null && head.toldOn === null && <Tell sitting={sitting} caseId={caseId} />}
    </>
  )
}

function Sign({ sitting }: { sitting: Sitting }) {
  const sign = useCommand(api.conferences.endorse, { onDone: () => toast(t('after.signed')) })
  return (
    <Section title={t('after.sign_title')}>
      <div className="stack stack-3">
        <p>{t('after.sign_why')}</p>
        <CommandRefusal of={sign} />
        <p>
          <Button
            kind="primary"
            icon="clipboard-check"
            busy={sign.busy}
            onClick={() => void sign.run({ conferenceId: sitting.head.conferenceId, version: sitting.head.version })}
          >
            {t('after.sign')}
          </Button>
        </p>
      </div>
    </Section>
  )
}

function Tell({ sitting, caseId }: { sitting: Sitting; caseId: string }) {
  const first = emptyDraft(toldForm, { today: dayKey(new Date()) })
  const draft = useForm(toldForm, t, `told/${caseId}/${sitting.head.conferenceId}`, first)
  const tell = useCommand(api.conferences.noteTold, {
    onDone: () => {
      void draft.discard()
      toast(t('after.told'))
    },
  })
  const { conferenceId, version } = sitting.head
  return (
    <Section title={t('after.tell_title')}>
      <div className="stack stack-3">
        <p>{t('after.tell_why')}</p>
        <CommandRefusal of={tell} fields={draft.placeOf} />
        <Fields of={draft.fields(tell)} />
        <p>
          <Button
            kind="primary"
            busy={tell.busy}
            onClick={() => void tell.run({ ...draft.input(), conferenceId, version })}
          >
            {t('after.tell')}
          </Button>
        </p>
      </div>
    </Section>
  )
}
