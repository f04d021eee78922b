import { timeKey, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { stepForm, tellingForm } from '../forms/incident.ts'
import type { Told } from '../rules.ts'
import { api, type Incident } from './api.ts'
import { t } from './words.ts'

type Props = { incidentId: string; onClose: () => void }
const starts = () => ({ today: todayKey(), time: timeKey(new Date()) })

/** When, whom and by what: the proof that the centre shows when it is asked. */
export function Tell({ incidentId, whom, onClose }: Props & { whom: Told | undefined }) {
  const empty = emptyDraft(tellingForm, starts())
  const form = useShortForm(tellingForm, t, whom ? { ...empty, whom } : empty)
  const command = useCommand(api.incidents.tell, {
    onDone: () => {
      toast(t('told.saved'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('told.add')}
      action={t('told.save')}
      onSend={() => void command.run({ ...form.input(), incidentId })}
    >
      <Field of={f.whom} options={f.whom.options.filter((o) => o.value !== 'head')} />
      <Field of={f.channel} />
      <Field of={f.on} />
      <Field of={f.time} width="6" />
      <Field of={f.name} />
      <Field of={f.proof} />
    </FormDialog>
  )
}

export function GiveStep({ incidentId, readers, onClose }: Props & { readers: Incident['readers'] }) {
  const form = useShortForm(stepForm, t, emptyDraft(stepForm, starts()))
  const command = useCommand(api.incidents.giveStep, { onDone: onClose })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('steps.add')}
      action={t('steps.save')}
      onSend={() => void command.run({ ...form.input(), incidentId })}
    >
      <Field of={f.text} />
      <Field of={f.ownerId} options={readers.map((r) => ({ value: r.personId, label: r.callName }))} />
      <Field of={f.dueOn} />
    </FormDialog>
  )
}
