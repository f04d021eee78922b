import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useForm } from '../../../app/web/client/use-form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { removeForm } from '../forms/agreement.ts'
import { bare, t } from './words.ts'

type Props = {
  caseId: string
  id: string
  words: string
  onClose: () => void
  onRemove: (id: string, reason: string) => void
}

/** Nothing is sent here: the reason goes with the draft of the plan. */
const NOT_SENT = { busy: false, refusal: null, sentence: null, clashShown: false, issue: () => undefined }

/** Something of the plan in force is taken out: the reason is shown to the head beside it. Each thing has a reason of its own. */
export function RemoveDialog({ caseId, id, words, onClose, onRemove }: Props) {
  const form = useForm(removeForm, t, `rencana/${caseId}/${id}`, emptyDraft(removeForm, { today: '' }))
  const remove = () => {
    const { reason } = form.input()
    if (!reason) return
    onRemove(id, reason)
    void form.discard()
    onClose()
  }
  return (
    <FormDialog
      title={t('remove.title')}
      form={form}
      command={NOT_SENT}
      action={t('remove.do')}
      onSend={remove}
      onClose={onClose}
      intro={<p>{t('remove.why', { what: bare(words) })}</p>}
    />
  )
}
