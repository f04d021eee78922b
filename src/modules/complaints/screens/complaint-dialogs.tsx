import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { answerForm, complaintForm, outcomeForm } from '../forms/complaint.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; onClose: () => void }
const now = () => ({ today: todayKey() })

export function ComplaintDialog({ caseId, onClose }: Props) {
  const form = useForm(complaintForm, t, `complaint/${caseId}/new`, emptyDraft(complaintForm, now()))
  const command = useCommand(api.complaints.note, { onDone: () => void form.discard().then(onClose) })
  const onSend = () => void command.run({ ...form.input(), caseId })
  const title = t('complaint.add')
  return <FormDialog {...{ title, form, command, onSend, onClose }} action={title} />
}

export function AnswerComplaintDialog({ caseId, complaintId, onClose }: Props & { complaintId: string }) {
  const form = useForm(answerForm, t, `complaint/${caseId}/${complaintId}/answer`, emptyDraft(answerForm, now()))
  const command = useCommand(api.complaints.answer, { onDone: () => void form.discard().then(onClose) })
  const onSend = () => void command.run({ ...form.input(), caseId, complaintId })
  const title = t('complaint.answer')
  return <FormDialog {...{ title, form, command, onSend, onClose }} action={title} />
}

export function OutcomeDialog({ caseId, onClose }: Props) {
  const form = useForm(outcomeForm, t, `outcome/${caseId}/new`, emptyDraft(outcomeForm, now()))
  const command = useCommand(api.complaints.noteOutcome, { onDone: () => void form.discard().then(onClose) })
  const onSend = () => void command.run({ ...form.input(), caseId })
  const title = t('outcome.add')
  return <FormDialog {...{ title, form, command, onSend, onClose }} action={title} />
}
