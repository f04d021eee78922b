import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { talkForm } from '../forms/talk.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** The talk about her safety, kept while it is written. */
export function TalkDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(talkForm, t, `keselamatan/${caseId}/bicara`, emptyDraft(talkForm, { today: '' }))
  const command = useCommand(api.flags.saveTalk, {
    onDone: () => {
      void form.discard()
      onClose()
    },
  })
  return (
    <FormDialog
      wide
      {...{ form, command, onClose }}
      title={t('talk.dialog')}
      action={t('talk.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={<p>{t('talk.lead')}</p>}
    />
  )
}
