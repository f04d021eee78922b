import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { shrink } from '../../../app/web/client/shrink.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { FileDrop } from '../../../design/file-drop.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { photoForm } from '../forms/photo.ts'
import { api, type Proof } from './api.ts'
import { t } from './words.ts'

/** As the camera took it; it is made smaller before it leaves the device. */
const MOST = 30_000_000

type Props = { groupId: string; kind: Proof['kind']; mayShowFaces: boolean }

/** A picture of the signed list, kept as it is chosen; or of what was done, and then its taker says whether a face is on it. */
export function AddProof({ groupId, kind, mayShowFaces }: Props) {
  const add = useCommand(api.proofs.add, { onDone: () => toast(t('proofs.added')) })
  const [isNone, setIsNone] = useState(false)
  const [photo, setPhoto] = useState<Blob | null>(null)
  const take = async (file: File | undefined) => {
    const small = file && (await shrink(file))
    setIsNone(file !== undefined && !small)
    if (!small) return
    if (kind === 'photo') setPhoto(small)
    else await add.run({ groupId, kind, base64: await base64Of(small) })
  }
  return (
    <div className="no-print stack stack-2">
      <FileDrop
        label={t(`proofs.${kind}_add`)}
        hint={add.busy ? t('proofs.adding') : t(`proofs.${kind}_hint`)}
        accept="image/jpeg,image/png"
        maxBytes={MOST}
        camera
        error={isNone ? t('proofs.no_picture') : undefined}
        onFiles={([file]) => void take(file)}
      />
      <CommandRefusal of={add} />
      {photo && <Statement {...{ groupId, photo, mayShowFaces }} onClose={() => setPhoto(null)} />}
    </div>
  )
}

/** The database refuses a face of somebody who did not agree; what is on the picture only its taker knows. */
function Statement({
  groupId,
  photo,
  mayShowFaces,
  onClose,
}: Omit<Props, 'kind'> & { photo: Blob; onClose: () => void }) {
  const form = useShortForm(photoForm, t, emptyDraft(photoForm, { today: '' }))
  const command = useCommand(api.proofs.add, {
    onDone: () => {
      toast(t('proofs.added'))
      onClose()
    },
  })
  const f = form.fields(command)
  const send = async () =>
    void (await command.run({ ...form.input(), groupId, kind: 'photo', base64: await base64Of(photo) }))
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('proofs.photo_say')}
      action={t('proofs.photo_save')}
      onSend={() => void send()}
    >
      <Field of={f.faces} />
      {!mayShowFaces && <p className="small quiet">{t('proofs.no_face')}</p>}
    </FormDialog>
  )
}
