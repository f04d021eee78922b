import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { raiseForm } from '../forms/raise.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** A flag that a person raises: what others are to do, until when, and for her team why. */
export function RaiseDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(raiseForm, t, `keselamatan/${caseId}/tanda`, emptyDraft(raiseForm, { today: '' }))
  const command = useCommand(api.flags.raise, {
    onDone: () => {
      void form.discard()
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('raise.do')}
      action={t('raise.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
      intro={<p>{t('raise.lead')}</p>}
    />
  )
}
