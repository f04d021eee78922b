import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { Clash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { readinessForm } from '../forms/readiness.ts'
import { api, type Page } from './api.ts'
import { useTakeTheirs } from './told-text.ts'
import { t } from './words.ts'

export function ReadinessForm({ page, onClose }: { page: Page; onClose: () => void }) {
  const form = useForm(readinessForm, t, `readiness/${page.caseId}`, {
    ...toDraft(readinessForm, page.readiness),
    /** the note that she read when she began to write: a later one of somebody else is shown, not written over */
    version: page.readiness?.version ?? 0,
  })
  const save = useCommand(api.screening.noteReadiness, {
    clashShown: true,
    onDone: () => {
      void form.discard()
      onClose()
    },
  })
  const take = useTakeTheirs(form, onClose)
  const send = (version = form.body.version) => {
    form.set({ version })
    void save.run({ ...form.input(), caseId: page.caseId, version })
  }
  const theirs = save.clash?.theirs
  const f = form.fields(save)
  return (
    <div className="card__body stack">
      <CommandRefusal of={save} fields={form.placeOf} />
      {theirs && (
        <Clash
          of={readinessForm}
          {...{ t, yours: form.body, theirs: toDraft(readinessForm, theirs) }}
          busy={save.busy}
          onPick={(whose) => (whose === 'yours' ? send(theirs.version) : take())}
        />
      )}
      <Field of={f.herWords} />
      <Field of={f.canStay} optional={false} />
      <Field of={f.obstacles} save={form.save} />
      <div className="row">
        <Button kind="primary" busy={save.busy} busyWord={t('saving')} onClick={() => send()}>
          {t('ready.save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </div>
  )
}
