import { useState } from 'react'
import { clockOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useBlob } from '../../../app/web/client/read-picture.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { shrink } from '../../../app/web/client/shrink.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { Field } from '../../../design/form-field.tsx'
import { Select } from '../../../design/select.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { photoForm } from '../forms/photo.ts'
import { api, type Subject } from './api.ts'
import { t } from './words.ts'

/** A picture of a telephone; it is made smaller before it leaves the device. */
const TAKEN_MAX = 40_000_000

type Props = { caseId: string; subjects: readonly Subject[]; mayShowFace: boolean; onClose: () => void }

/** A photo of what she made: the rule first, then the picture, then what the taker states of it. */
export function PhotoDialog({ caseId, subjects, mayShowFace, onClose }: Props) {
  const [at, setAt] = useState(0)
  const [taken, setTaken] = useState<Blob | null>(null)
  const [trouble, setTrouble] = useState<string>()
  const form = useShortForm(photoForm, t, emptyDraft(photoForm, { today: '' }))
  const command = useCommand(api.portfolio.addPhoto, {
    changes: [api.portfolio.ofCase],
    onKept: ({ at, code }) => {
      toast(t('photo.kept', { at: clockOf(at), code }))
      navigate('/tertunda')
    },
    onDone: () => {
      toast(t('photo.saved'))
      onClose()
    },
  })
  const shown = useBlob(taken)
  const f = form.fields(command)
  const subject = subjects[at]
  const take = async (file: File | undefined) => {
    const small = file ? await shrink(file) : null
    setTaken(small)
    setTrouble(small ? undefined : t('photo.unreadable'))
  }
  const send = async () => {
    if (!taken || !subject) return setTrouble(t('photo.none_taken'))
    const { of, subjectId } = subject
    await command.run({ ...form.input(), caseId, of, subjectId, base64: await base64Of(taken) })
  }
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('photo.add')}
      action={t('photo.save')}
      onSend={() => void send()}
      intro={<Banner kind="attention">{t('photo.rule')}</Banner>}
    >
      {subjects.length > 1 && (
        <Select
          label={t('photo.of')}
          value={String(at)}
          onChange={(next) => setAt(Number(next))}
          options={subjects.map((s, i) => ({ value: String(i), label: s.label }))}
        />
      )}
      <FileDrop
        label={t('photo.take')}
        accept="image/jpeg,image/png,image/webp,image/heic"
        maxBytes={TAKEN_MAX}
        camera
        error={trouble}
        onFiles={([file]) => void take(file)}
      />
      {shown && <img className="photo__preview" src={shown} alt={t('photo.preview')} />}
      <Field of={f.faces} />
      {!mayShowFace && <p className="small quiet">{t('photo.no_face')}</p>}
      <Field of={f.caption} />
    </FormDialog>
  )
}
