import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { returnForm } from '../forms/custody.ts'
import { api, type Thing } from './api.ts'
import { nameOf } from './thing-name.ts'
import { t } from './words.ts'

type Props = { caseId: string; things: readonly Thing[]; isClosed: boolean; onClose: () => void }

/** Given back, each thing once. That nobody came for it can be said only after she has left. */
export function ReturnThings({ caseId, things, isClosed, onClose }: Props) {
  const first = toDraft(returnForm, { belongingIds: things.map((b) => b.belongingId), to: 'herself' })
  const form = useShortForm(returnForm, t, first)
  const command = useCommand(api.custody.returnBelongings, {
    onDone: () => {
      toast(t('things.returned_toast'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('things.return')}
      action={t('things.return_do')}
      onSend={() => void command.run({ ...form.input(), caseId })}
    >
      <Field of={f.belongingIds} options={things.map((b) => ({ value: b.belongingId, label: nameOf(b) }))} />
      <Field of={f.to} as="cards" options={f.to.options.filter((o) => isClosed || o.value !== 'unclaimed')} />
    </FormDialog>
  )
}
