import { useState } from 'react'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { enterForm } from '../forms/letter.ts'
import { mayBeScanned, NATURES } from '../rules.ts'
import { api, LETTER_CHANGES } from './api.ts'
import { t } from './words.ts'

/** Catat surat masuk: as it stands on the letter, and its scan. A secret one by its cover alone. */
export function EnterDialog({ onClose }: { onClose: () => void }) {
  const form = useForm(enterForm, t, 'surat-masuk/baru', emptyDraft(enterForm, { today: todayKey() }))
  const [scan, setScan] = useState<{ name: string; base64: string } | null>(null)
  const command = useCommand(api.agenda.enter, {
    changes: LETTER_CHANGES,
    onDone: async ({ letterId }) => {
      await form.discard()
      toast(t('enter.done'))
      onClose()
      navigate(`/surat-masuk/${letterId}`)
    },
  })
  const f = form.fields(command)
  const nature = NATURES.find((n) => n === form.body.nature)
  const scans = nature === undefined || mayBeScanned(nature)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('enter.open')}
      action={t('enter.do')}
      onSend={() => void command.run({ ...form.input(), ...(scan && scans && { scan: scan.base64 }) })}
    >
      <Field of={f.nature} as="pills" />
      {!scans && <Banner kind="attention">{t('enter.secret')}</Banner>}
      <Field of={f.sender} />
      <Field of={f.number} />
      <Field of={f.subject} />
      <Field of={f.receivedOn} />
      <Field of={f.datedOn} />
      {scans && (
        <FileDrop
          label={t('enter.scan')}
          hint={t('enter.scan_hint')}
          accept="image/jpeg,image/png,application/pdf,.pdf"
          maxBytes={10_000_000}
          files={scan ? [{ id: scan.name, name: scan.name }] : []}
          onRemove={() => setScan(null)}
          onFiles={([file]) => file && void base64Of(file).then((base64) => setScan({ name: file.name, base64 }))}
        />
      )}
    </FormDialog>
  )
}
