import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { leaveForm } from '../forms/entry.ts'
import { api, type File } from './api.ts'
import { t } from './words.ts'

/** Her leave, and who covers it. */
export function LeaveDialog({ file: { personId, colleagues }, onClose }: { file: File; onClose: () => void }) {
  const form = useShortForm(leaveForm, t, emptyDraft(leaveForm, { today: '' }))
  const command = useCommand(api.staffFiles.addLeave, {
    onDone: () => {
      toast(t('entry.added'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('add.leave')}
      action={t('save')}
      onSend={() => void command.run({ ...form.input(), personId })}
    >
      <Field of={f.sort} as="list" />
      <Field of={f.what} />
      <Field of={f.fromOn} />
      <Field of={f.untilOn} />
      <Field
        of={f.coveredBy}
        options={colleagues.map((p) => ({ value: p.personId, label: p.callName }))}
        placeholder={t('pick')}
      />
    </FormDialog>
  )
}
