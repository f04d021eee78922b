import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { feedbackForm } from '../forms/practice.ts'
import { api, type HerRead, PRACTISED } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; entry: HerRead['entries'][number]; onClose: () => void }

/** What her tutor says to her about one practice. */
export function FeedbackDialog({ caseId, entry, onClose }: Props) {
  const form = useForm(
    feedbackForm,
    t,
    `latihan/${caseId}/umpan-balik/${entry.entryId}`,
    toDraft(feedbackForm, { said: entry.feedback?.said ?? '' }),
  )
  const command = useCommand(api.training.sayFeedback, {
    changes: PRACTISED,
    onDone: () => {
      toast(t('feedback.saved'))
      void form.discard().then(onClose)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('feedback.on', { made: entry.made })}
      action={t('feedback.save')}
      onSend={() => void command.run({ ...form.input(), entryId: entry.entryId, version: entry.version })}
    />
  )
}
