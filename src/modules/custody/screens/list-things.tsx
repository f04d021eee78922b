import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { belongingsForm } from '../forms/custody.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** F08: what she brings, one thing a row. Two people close an envelope, so the second is asked once something is sealed. */
export function ListThings({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(belongingsForm, t, `titipan/${caseId}`, emptyDraft(belongingsForm, { today: todayKey() }))
  const staff = useRead(api.access.people, {})
  const me = useMe().account.id
  const command = useCommand(api.custody.listBelongings, {
    onDone: async () => {
      await form.discard()
      toast(t('things.listed'))
      onClose()
    },
  })
  const f = form.fields(command)
  const isSealed = form.body.items.some((row) => row.kept === 'sealed')
  const others = (staff.data?.people ?? []).filter((p) => p.isActive && p.id !== me)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('things.add')}
      action={t('things.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
    >
      <Field of={f.items} />
      {isSealed && (
        <Field
          of={f.secondPersonId}
          optional={false}
          options={others.map((p) => ({ value: p.id, label: p.callName }))}
        />
      )}
    </FormDialog>
  )
}
