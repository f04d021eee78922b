import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { doneForm, handOverForm, improvementForm, originForm } from '../forms/quality.ts'
import { api, type OneImprovement, type Suggestion } from './api.ts'
import { t } from './words.ts'

type From = { factorId: string } | { issueId: string } | { reportId: string; no: number }
type Props = { from: From; suggestion?: Suggestion | undefined; onClose: () => void }

const useColleagues = () =>
  (useRead(api.quality.colleagues, {}).data?.people ?? []).map((p) => ({ value: p.personId, label: p.callName }))

const given = (onClose: () => void) => ({
  onDone: ({ improvementId }: { improvementId: string }) => {
    toast(t('improve.given'))
    onClose()
    navigate(`/mutu/tindakan/${improvementId}`)
  },
})

/** One thing, one colleague, one day. */
export function ImproveDialog({ from, suggestion, onClose }: Props) {
  const start = {
    ...emptyDraft(improvementForm, { today: '' }),
    ...(suggestion && { what: suggestion.text, dueOn: suggestion.until ?? '' }),
  }
  const form = useShortForm(improvementForm, t, start)
  const command = useCommand(api.quality.improve, given(onClose))
  const f = form.fields(command)
  const options = useColleagues()
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('improve.add')}
      action={t('improve.do')}
      onSend={() => void command.run({ ...form.input(), from })}
    >
      <Field of={f.what} />
      <Field of={f.ownerId} options={options} placeholder={t('improve.pick')} />
      <Field of={f.dueOn} />
      <Field of={f.measure} />
      <Field of={f.was} />
    </FormDialog>
  )
}

/** The same from complaints, the survey, the binder or supervision. */
export function ImproveOtherwiseDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(originForm, t, emptyDraft(originForm, { today: '' }))
  const command = useCommand(api.quality.improveOtherwise, given(onClose))
  const f = form.fields(command)
  const options = useColleagues()
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('improve.add')}
      action={t('improve.do')}
      onSend={() => void command.run(form.input())}
    >
      <Field of={f.origin} as="list" />
      <Field of={f.what} />
      <Field of={f.ownerId} options={options} placeholder={t('improve.pick')} />
      <Field of={f.dueOn} />
      <Field of={f.measure} />
      <Field of={f.was} />
    </FormDialog>
  )
}

export function FinishDialog({ of, onClose }: { of: OneImprovement; onClose: () => void }) {
  const form = useShortForm(doneForm, t, emptyDraft(doneForm, { today: '' }))
  const command = useCommand(api.quality.finish, {
    onDone: () => {
      toast(t('finish.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  const { measure, was } = of
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('finish.title', { what: of.what })}
      action={t('finish.do')}
      onSend={() => void command.run({ ...form.input(), improvementId: of.improvementId })}
      intro={measure && <p>{t('finish.measure', { measure, was: was ?? '–' })}</p>}
    >
      {measure && <Field of={f.became} />}
      <Field of={f.words} />
    </FormDialog>
  )
}

export function HandOverDialog({ of, onClose }: { of: OneImprovement; onClose: () => void }) {
  const start = { ownerId: of.ownerId, dueOn: of.dueOn }
  const form = useShortForm(handOverForm, t, start)
  const command = useCommand(api.quality.handOver, {
    onDone: () => {
      toast(t('hand_over.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  const options = useColleagues()
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('hand_over.open')}
      action={t('save')}
      onSend={() => void command.run({ ...form.input(), improvementId: of.improvementId })}
    >
      <Field of={f.ownerId} options={options} placeholder={t('improve.pick')} />
      <Field of={f.dueOn} />
    </FormDialog>
  )
}
