import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Fields } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { toDraft } from '../../../kernel/form-values.ts'
import { endForm, noContactForm } from '../forms/people.ts'
import { api, type NoContact } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; of: NoContact | null; onClose: () => void }
const CHANGES = [api.contacts.list]
const draftOf = (person: NoContact | null) => toDraft(noContactForm, { person })

/** Somebody who must never learn that she is here. Taken off the list only with a reason. */
export function NoContactDialog({ caseId, of, onClose }: Props) {
  const form = useShortForm(noContactForm, t, draftOf(of))
  const [ending, setEnding] = useState(false)
  const done = () => {
    toast(t('never.saved'))
    onClose()
  }
  const command = useCommand(api.contacts.saveNoContact, { changes: CHANGES, onDone: done })
  const rival = useRival(command, of?.version, draftOf, form.set)
  const send = (at = rival.version) =>
    void command.run({ ...form.input(), caseId, ...(of && { noContactId: of.noContactId, version: at }) })
  if (of && ending)
    return <End caseId={caseId} of={of} onDone={done} onBack={() => setEnding(false)} onClose={onClose} />
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      title={of ? t('never.edit') : t('never.add')}
      action={t('never.save')}
      onSend={() => send()}
      intro={<RivalClash of={noContactForm} yours={form.body} {...{ t, rival, send }} />}
      other={
        of && (
          <Button kind="plain" onClick={() => setEnding(true)}>
            {t('never.end')}
          </Button>
        )
      }
    />
  )
}

type EndProps = { caseId: string; of: NoContact; onDone: () => void; onBack: () => void; onClose: () => void }

function End({ caseId, of, onDone, onBack, onClose }: EndProps) {
  const form = useShortForm(endForm, t, { reason: '' })
  const end = useCommand(api.contacts.endNoContact, { changes: CHANGES, onDone })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('never.edit')}
      actions={
        <>
          <Button onClick={onBack}>{t('cancel')}</Button>
          <Button
            kind="danger"
            busy={end.busy}
            onClick={() => void end.run({ ...form.input(), caseId, noContactId: of.noContactId })}
          >
            {t('never.end')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('never.end_why')}</p>
        <CommandRefusal of={end} fields={form.placeOf} />
        <Fields of={form.fields(end)} />
      </div>
    </Dialog>
  )
}
