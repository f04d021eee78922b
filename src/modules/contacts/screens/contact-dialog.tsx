import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type SafeContact } from './api.ts'
import { t } from './words.ts'

const CHANNELS = ['call', 'message', 'visit', 'letter', 'other_person'] as const
const TEXTS = ['name', 'relation', 'number', 'times', 'codeWord', 'maySay', 'whoMayAnswer'] as const

/** A safe contact: channel, times, code word, and what may be said. Without one, no message goes out. */
export function ContactDialog({
  caseId,
  of,
  onClose,
}: {
  caseId: string
  of: SafeContact | null
  onClose: () => void
}) {
  const [texts, setTexts] = useState<{ [K in (typeof TEXTS)[number]]?: string | undefined }>(of ?? {})
  const [channel, setChannel] = useState(of?.channel ?? 'call')
  const [isReachable, setReachable] = useState(of?.isReachable ?? false)
  const changes = [api.contacts.list, api.cases.page]
  const done = () => {
    toast(t('contact.saved'))
    onClose()
  }
  const save = useCommand(api.contacts.saveContact, { changes, onDone: done })
  const end = useCommand(api.contacts.endContact, { changes, onDone: done })
  const send = () => {
    const some = Object.fromEntries(TEXTS.flatMap((key) => (texts[key]?.trim() ? [[key, texts[key]]] : [])))
    void save.run({
      caseId,
      ...(of && { contactId: of.contactId, version: of.version }),
      isReachable,
      contact: { name: texts.name ?? '', relation: texts.relation ?? '', channel, ...some },
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={of ? t('contact.edit') : t('contact.add')}
      actions={
        <>
          {of && (
            <Button kind="plain" busy={end.busy} onClick={() => void end.run({ caseId, contactId: of.contactId })}>
              {t('contact.end')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" busy={save.busy} onClick={send}>
            {t('contact.save')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <CommandRefusal
          of={save}
          fields={Object.fromEntries(TEXTS.map((key) => [`contact.${key}`, `kontak-${key}`]))}
        />
        <CommandRefusal of={end} />
        <Select
          label={t('contact.channel')}
          value={channel}
          onChange={setChannel}
          options={CHANNELS.map((c) => ({ value: c, label: t(`channel.${c}`) }))}
        />
        {TEXTS.map((key) => (
          <TextField
            key={key}
            id={`kontak-${key}`}
            label={t(`contact.${key}`)}
            value={texts[key] ?? ''}
            onChange={(value) => setTexts({ ...texts, [key]: value })}
            error={save.issue(`contact.${key}`)}
            optional={key !== 'name' && key !== 'relation'}
            personal
          />
        ))}
        <Checkbox
          label={t('contact.reachable')}
          note={t('contact.reachable_note')}
          checked={isReachable}
          onChange={setReachable}
        />
      </div>
    </Dialog>
  )
}
