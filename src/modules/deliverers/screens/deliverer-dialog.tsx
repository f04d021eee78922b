import { useState } from 'react'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { RivalClash } from '../../../app/web/client/form-views.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useRival } from '../../../app/web/client/use-rival.ts'
import { FileDrop } from '../../../design/file-drop.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { delivererForm, paperForm } from '../forms/deliverer.ts'
import { api, type Deliverer } from './api.ts'
import { t } from './words.ts'

type Props = { deliverer: Deliverer | null; onClose: () => void }

const draftOf = (d: Deliverer) => toDraft(delivererForm, d)

/** Somebody from outside, new or corrected. Whoever has an account is called as there. */
export function DelivererDialog({ deliverer, onClose }: Props) {
  const first = deliverer ? draftOf(deliverer) : emptyDraft(delivererForm, { today: todayKey() })
  const form = useShortForm(delivererForm, t, first)
  const accounts = useRead(api.deliverers.accounts, {}, { when: deliverer === null })
  const people = accounts.data?.people ?? []
  const command = useCommand(api.deliverers.save, {
    onDone: ({ delivererId }) => {
      toast(t('deliverer.saved'))
      onClose()
      if (!deliverer) navigate(`/pengajar/${delivererId}`)
    },
  })
  const rival = useRival(command, deliverer?.version, draftOf, form.set)
  const send = (at = rival.version) =>
    void command.run({
      ...form.input(),
      ...(deliverer && { delivererId: deliverer.delivererId }),
      version: at ?? 0,
    })
  const f = form.fields(command)
  const hasAccount = deliverer ? deliverer.personId !== null : form.body.personId !== ''
  return (
    <FormDialog
      {...{ form, onClose }}
      command={rival.command}
      title={deliverer ? t('deliverer.change', { name: deliverer.name }) : t('directory.add')}
      action={t('deliverer.save')}
      onSend={() => send()}
      intro={<RivalClash of={delivererForm} yours={form.body} {...{ t, rival, send }} />}
    >
      {people.length > 0 && (
        <Field of={f.personId} options={people.map((p) => ({ value: p.personId, label: p.name }))} />
      )}
      {!hasAccount && <Field of={f.name} />}
      <Field of={f.kind} as="list" />
      <Field of={f.organisation} />
      <Field of={f.topics} />
      <Field of={f.contact} />
      <Field of={f.isActive} />
    </FormDialog>
  )
}

/** What was looked at, or that the statement was signed. */
export function PaperDialog({
  deliverer,
  kind,
  onClose,
}: {
  deliverer: Deliverer
  kind: Deliverer['papers'][number]['kind']
  onClose: () => void
}) {
  const form = useShortForm(paperForm, t, { ...emptyDraft(paperForm, { today: todayKey() }), kind })
  const command = useCommand(api.deliverers.recordPaper, {
    onDone: () => {
      toast(t('paper.saved'))
      onClose()
    },
  })
  const [scan, setScan] = useState<{ name: string; base64: string } | null>(null)
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(`paper.${kind}`)}
      action={t('paper.save')}
      onSend={() =>
        void command.run({
          ...form.input(),
          delivererId: deliverer.delivererId,
          ...(scan && { scan: scan.base64 }),
        })
      }
    >
      <Field of={f.kind} as="list" />
      <Field of={f.checks} />
      <Field of={f.doneOn} />
      <Field of={f.validUntil} />
      <Field of={f.keptAt} />
      <FileDrop
        label={t('paper.scan')}
        hint={t('paper.scan_hint')}
        accept="image/jpeg,image/png,application/pdf,.pdf"
        maxBytes={10_000_000}
        files={scan ? [{ id: scan.name, name: scan.name }] : []}
        onRemove={() => setScan(null)}
        onFiles={([file]) => file && void base64Of(file).then((base64) => setScan({ name: file.name, base64 }))}
      />
    </FormDialog>
  )
}
