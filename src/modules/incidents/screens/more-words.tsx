import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { additionForm, closingForm } from '../forms/incident.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Props = { incidentId: string; onClose: () => void }

export function Add({ incidentId, onClose }: Props) {
  const form = useForm(additionForm, t, `kejadian/${incidentId}/tambah`, emptyDraft(additionForm, { today: '' }))
  const command = useCommand(api.incidents.add, {
    onDone: async () => {
      await form.discard()
      onClose()
    },
  })
  const onSend = () => void command.run({ ...form.input(), incidentId })
  return <FormDialog {...{ form, command, onClose, onSend }} wide title={t('page.add')} action={t('add.save')} />
}

export function Close({ incidentId, onClose }: Props) {
  const form = useForm(closingForm, t, `kejadian/${incidentId}/tutup`, emptyDraft(closingForm, { today: '' }))
  const command = useCommand(api.incidents.close, {
    onDone: async () => {
      await form.discard()
      toast(t('close.done'))
      onClose()
    },
  })
  const onSend = () => void command.run({ ...form.input(), incidentId })
  return <FormDialog {...{ form, command, onClose, onSend }} wide title={t('close.do')} action={t('close.do')} />
}
