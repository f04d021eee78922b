import { useState } from 'react'
import { timeKey, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm, useShortForm } from '../../../app/web/client/use-form.ts'
import { FileDrop } from '../../../design/file-drop.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { deliveryForm, letterForm } from '../forms/incident.ts'
import { LETTER_TO } from '../rules.ts'
import { api, type Incident } from './api.ts'
import { t } from './words.ts'

/** What leaves the house is written anew: what was reported stands there to begin from, and whoever signs decides what stays. */
export function MakeLetter({ of, onClose }: { of: Incident; onClose: () => void }) {
  const { incidentId, notes, tellings } = of
  const report = notes.find((n) => n.kind === 'report')
  const added = notes.filter((n) => n.kind === 'addition').map((n) => n.text)
  const waits = LETTER_TO.find((to) => tellings.some((d) => d.whom === to && d.toldAt === null))
  const form = useForm(letterForm, t, `kejadian/${incidentId}/surat`, {
    ...emptyDraft(letterForm, { today: '' }),
    ...(waits && { to: waits }),
    what: [report?.text, ...added].filter(Boolean).join('\n'),
    done: report?.done ?? '',
  })
  const command = useCommand(api.incidents.makeLetter, {
    onDone: async ({ number }) => {
      await form.discard()
      toast(t('letters.made', { number }))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('letters.make')}
      action={t('letters.make_do')}
      onSend={() => void command.run({ ...form.input(), incidentId })}
    >
      <Field of={f.to} as="pills" />
      <Field of={f.addressee} />
      <Field of={f.city} />
      <Field of={f.what} />
      <Field of={f.done} />
      <Field of={f.naming} as="pills" />
    </FormDialog>
  )
}

type Props = { incidentId: string; letterId: string; onClose: () => void }

/** When, by whom, and the proof: the number of their receipt or a picture of it. */
export function Deliver({ incidentId, letterId, onClose }: Props) {
  const [scan, setScan] = useState<{ name: string; base64: string } | null>(null)
  const form = useShortForm(deliveryForm, t, emptyDraft(deliveryForm, { today: todayKey(), time: timeKey(new Date()) }))
  const command = useCommand(api.incidents.deliver, {
    onDone: () => {
      toast(t('told.saved'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('deliver.do')}
      action={t('deliver.save')}
      onSend={() => void command.run({ ...form.input(), incidentId, letterId, ...(scan && { base64: scan.base64 }) })}
    >
      <Field of={f.on} />
      <Field of={f.time} width="6" />
      <Field of={f.name} />
      <Field of={f.receiptNo} />
      <FileDrop
        label={t('deliver.scan')}
        hint={scan?.name ?? t('deliver.scan_hint')}
        accept="image/jpeg,image/png,application/pdf,.pdf"
        maxBytes={10_000_000}
        onFiles={([file]) => file && void base64Of(file).then((base64) => setScan({ name: file.name, base64 }))}
      />
    </FormDialog>
  )
}
