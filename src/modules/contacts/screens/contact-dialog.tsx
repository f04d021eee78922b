import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { contactForm } from '../forms/people.ts'
import { api, type SafeContact } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; of: SafeContact | null; onClose: () => void }

/** A safe contact: channel, times, code word, and what may be said. Without one, no message goes out. */
export function ContactDialog({ caseId, of, onClose }: Props) {
  const first = of
    ? toDraft(contactForm, { contact: of, isReachable: of.isReachable })
    : emptyDraft(contactForm, { today: '' })
  const form = useShortForm(contactForm, t, first)
  const changes = [api.contacts.list, api.cases.page]
  const done = () => {
    toast(t('contact.saved'))
    onClose()
  }
  const command = useCommand(api.contacts.saveContact, { changes, onDone: done })
  const end = useCommand(api.contacts.endContact, { changes, onDone: done })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={of ? t('contact.edit') : t('contact.add')}
      action={t('contact.save')}
      onSend={() =>
        void command.run({ ...form.input(), caseId, ...(of && { contactId: of.contactId, version: of.version }) })
      }
      other={
        of && (
          <Button kind="plain" busy={end.busy} onClick={() => void end.run({ caseId, contactId: of.contactId })}>
            {t('contact.end')}
          </Button>
        )
      }
      intro={<CommandRefusal of={end} />}
    />
  )
}
