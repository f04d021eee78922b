import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { contactForm } from '../forms/people.ts'
import { api, type SafeContact } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; of: SafeContact | null; onClose: () => void }

const draftOf = (of: SafeContact) => toDraft(contactForm, { contact: of, isReachable: of.isReachable })

/** A safe contact: channel, times, code word, and what may be said. Without one, no message goes out. */
export function ContactDialog({ caseId, of, onClose }: Props) {
  const form = useShortForm(contactForm, t, of ? draftOf(of) : emptyDraft(contactForm, { today: '' }))
  const changes = [api.contacts.list, api.cases.page]
  const done = () => {
    toast(t('contact.saved'))
    onClose()
  }
  const command = useCommand(api.contacts.saveContact, { changes, onDone: done })
  const end = useCommand(api.contacts.endContact, { changes, onDone: done })
  const rival = useRival(command, of?.version, draftOf, form.set)
  const send = (at = rival.version) =>
    void command.run({ ...form.input(), caseId, ...(of && { contactId: of.contactId, version: at }) })
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      title={of ? t('contact.edit') : t('contact.add')}
      action={t('contact.save')}
      onSend={() => send()}
      other={
        of && (
          <Button kind="plain" busy={end.busy} onClick={() => void end.run({ caseId, contactId: of.contactId })}>
            {t('contact.end')}
          </Button>
        )
      }
      intro={
        <>
          <CommandRefusal of={end} />
          <RivalClash of={contactForm} yours={form.body} {...{ t, rival, send }} />
        </>
      }
    />
  )
}
