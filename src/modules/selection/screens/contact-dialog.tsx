import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { contactForm } from '../forms/contact.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** A contact or an attempt: both count, both are kept. */
export function ContactDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(contactForm, t, `contact/${caseId}`, emptyDraft(contactForm, { today: '' }))
  const command = useCommand(api.selection.noteContact, {
    onDone: () => {
      void form.discard()
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('contact.title')}
      action={t('contact.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
    />
  )
}
