import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { todayKey } from '../../../app/web/client/days.ts'
import { Clash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Actions, Card, Section } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { screeningForm } from '../forms/screening.ts'
import { mustReferNow } from '../rules.ts'
import { api, type Version } from './api.ts'
import { t } from './words.ts'

type Props = {
  caseId: string
  newest: Version | undefined
  onClose: (() => void) | undefined
  onSaved: () => void
}

/** What a correction begins with: all that was said, and no reason yet. */
const draftOf = ({ text, examinedOn }: Version) => toDraft(screeningForm, { ...text, examinedOn, corrected: undefined })

/** F10, written by the nurse; a correction begins with what was written and says why. */
export function ScreeningForm({ caseId, newest, onClose, onSaved }: Props) {
  const first = newest ? draftOf(newest) : emptyDraft(screeningForm, { today: todayKey() })
  const version = newest?.version ?? 0
  const form = useForm(screeningForm, t, `kesehatan/${caseId}/${version}`, first)
  const save = useCommand(api.health.saveScreening, {
    clashShown: true,
    onDone: async () => {
      await form.discard()
      toast(t('saved'))
      onSaved()
    },
  })
  const send = (at: number) => void save.run({ ...form.input(), caseId, version: at })
  const f = form.fields(save)
  const theirs = save.clash?.theirs
  return (
    <form
      className="stack stack-5 measure"
      onSubmit={(event) => {
        event.preventDefault()
        send(version)
      }}
    >
      {theirs && (
        <Clash
          of={screeningForm}
          {...{ t, yours: form.body, theirs: draftOf(theirs) }}
          who={theirs.writtenBy}
          busy={save.busy}
          onPick={(whose) => (whose === 'yours' ? send(theirs.version) : void form.discard().then(onSaved))}
        />
      )}
      <Section title={t('form.vital')}>
        <Card body>
          <div className="stack">
            <Field of={f.examinedOn} />
            <div className="row row--top row--wrap">
              <Field of={f.temperature} width="4" />
              <Field of={f.systolic} />
              <Field of={f.diastolic} />
              <Field of={f.pulse} />
              <Field of={f.breaths} />
              <Field of={f.weight} />
            </div>
          </div>
        </Card>
      </Section>
      <Section title={t('form.today')}>
        <Card body>
          <div className="stack">
            <Field of={f.dangers} />
            {mustReferNow({ dangers: f.dangers.value, temperature: f.temperature.value }) && (
              <Banner kind="danger" live>
                <b>{t('refer_now')}</b> {t('refer_now_why')}
              </Banner>
            )}
            <Field of={f.complaints} />
            <Field of={f.medicines} />
            <Field of={f.allergy} />
            <Field of={f.allergies} />
          </div>
        </Card>
      </Section>
      <Section title={t('form.before')}>
        <Card body>
          <div className="stack">
            <Field of={f.period} />
            <Field of={f.lastPeriodOn} />
            <Field of={f.immunisation} />
            <Field of={f.tuberculosis} />
            <Field of={f.referral} />
            <Field of={f.referredFor} />
          </div>
        </Card>
      </Section>
      {newest && <Field of={f.corrected} optional={false} />}
      <CommandRefusal of={save} fields={form.placeOf} />
      <Actions>
        <div className="grow">{form.save && <SaveState {...form.save} />}</div>
        {onClose && <Button onClick={onClose}>{t('cancel')}</Button>}
        <Button kind="primary" type="submit" busy={save.busy}>
          {newest ? t('save_correction') : t('save')}
        </Button>
      </Actions>
    </form>
  )
}
