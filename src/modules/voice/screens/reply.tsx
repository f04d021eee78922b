import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { answerForm } from '../forms/voice.ts'
import { api, type Voice } from './api.ts'
import { Which } from './which.tsx'
import { t } from './words.ts'

export function Reply({ of, onClose }: { of: Voice; onClose: () => void }) {
  const form = useShortForm(answerForm, t, emptyDraft(answerForm, { today: '' }))
  const command = useCommand(api.voice.answer, {
    onDone: () => {
      toast(t('inbox.sent'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('inbox.answer')}
      intro={<Which of={of} whole />}
      action={t('inbox.answer_do')}
      onSend={() => void command.run({ ...form.input(), voiceId: of.voiceId })}
    />
  )
}
