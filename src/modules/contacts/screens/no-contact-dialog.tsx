import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type NoContact } from './api.ts'
import { t } from './words.ts'

const TEXTS = ['name', 'alias', 'relation', 'workplace', 'friends', 'whatToDo'] as const
const LISTS = ['phones', 'plates', 'accounts'] as const

/** Somebody who must never learn that she is here. Taken off the list only with a reason. */
export function NoContactDialog({
  caseId,
  of,
  onClose,
}: {
  caseId: string
  of: NoContact | null
  onClose: () => void
}) {
  const [texts, setTexts] = useState<{ [K in (typeof TEXTS)[number]]?: string | undefined }>(of ?? {})
  const [lists, setLists] = useState(Object.fromEntries(LISTS.map((key) => [key, (of?.[key] ?? []).join(', ')])))
  const [order, setOrder] = useState(of?.courtOrder?.number ?? '')
  const [reason, setReason] = useState<string | null>(null)
  const changes = [api.contacts.list]
  const done = () => {
    toast(t('never.saved'))
    onClose()
  }
  const save = useCommand(api.contacts.saveNoContact, { changes, onDone: done })
  const end = useCommand(api.contacts.endNoContact, { changes, onDone: done })
  const send = () => {
    const some = Object.fromEntries(TEXTS.flatMap((key) => (texts[key]?.trim() ? [[key, texts[key]]] : [])))
    const many = Object.fromEntries(
      LISTS.map((key) => [
        key,
        (lists[key] ?? '')
          .split(/[,;\n]/)
          .map((x) => x.trim())
          .filter(Boolean),
      ]),
    )
    const courtOrder = order.trim() ? { courtOrder: { ...of?.courtOrder, number: order } } : {}
    void save.run({
      caseId,
      ...(of && { noContactId: of.noContactId, version: of.version }),
      person: { name: texts.name ?? '', relation: texts.relation ?? '', ...some, ...many, ...courtOrder },
    })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={of ? t('never.edit') : t('never.add')}
      actions={
        reason === null ? (
          <>
            {of && (
              <Button kind="plain" onClick={() => setReason('')}>
                {t('never.end')}
              </Button>
            )}
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button kind="primary" busy={save.busy} onClick={send}>
              {t('never.save')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setReason(null)}>{t('cancel')}</Button>
            <Button
              kind="danger"
              busy={end.busy}
              onClick={() => of && void end.run({ caseId, noContactId: of.noContactId, reason })}
            >
              {t('never.end')}
            </Button>
          </>
        )
      }
    >
      {reason === null ? (
        <div className="stack">
          <CommandRefusal
            of={save}
            fields={Object.fromEntries(TEXTS.map((key) => [`person.${key}`, `larangan-${key}`]))}
          />
          {TEXTS.map((key) => (
            <TextField
              key={key}
              id={`larangan-${key}`}
              label={t(`never.${key}`)}
              value={texts[key] ?? ''}
              onChange={(value) => setTexts({ ...texts, [key]: value })}
              error={save.issue(`person.${key}`)}
              optional={key !== 'name' && key !== 'relation'}
              personal
            />
          ))}
          {LISTS.map((key) => (
            <TextField
              key={key}
              label={t(`never.${key}`)}
              hint={t('never.commas')}
              value={lists[key] ?? ''}
              onChange={(value) => setLists({ ...lists, [key]: value })}
              optional
              personal
            />
          ))}
          <TextField label={t('never.order')} value={order} onChange={setOrder} optional />
        </div>
      ) : (
        <div className="stack">
          <p>{t('never.end_why')}</p>
          <CommandRefusal of={end} fields={{ reason: 'larangan-alasan' }} />
          <TextArea
            id="larangan-alasan"
            label={t('never.reason')}
            value={reason}
            onChange={setReason}
            rows={2}
            error={end.issue('reason')}
          />
        </div>
      )}
    </Dialog>
  )
}
