import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadPicture, useBlob } from '../../../app/web/client/read-picture.tsx'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { shrink } from '../../../app/web/client/shrink.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { pictureForm } from '../forms/work.ts'
import { api, type Work } from './api.ts'
import { t } from './words.ts'

/** A picture of a telephone; it is made smaller before it leaves the device. */
const TAKEN_MAX = 40_000_000

/** The photo of a work; what it shows is said by the name of the work. */
export function Picture({ of: w }: { of: Work }) {
  const read = useRead(api.products.picture, { workId: w.workId }, { staleMs: Number.POSITIVE_INFINITY })
  return <ReadPicture read={read} alt={t('picture.alt', { title: w.title })} />
}

/** On the page of the work: the photo, kept back, or the way to take one. */
export function OnePicture({ of: w, mayWrite }: { of: Work; mayWrite: boolean }) {
  const [takes, setTakes] = useState(false)
  const remove = useCommand(api.products.removePicture, { onDone: () => toast(t('picture.removed')) })
  return (
    <div className="stack stack-2 work-picture">
      {w.picture === 'shown' && <Picture of={w} />}
      {w.picture === 'kept_back' && <p className="small quiet">{t('picture.kept_back')}</p>}
      {w.picture === 'none' && mayWrite && (
        <div>
          <Button icon="camera" onClick={() => setTakes(true)}>
            {t('picture.add')}
          </Button>
        </div>
      )}
      {w.picture !== 'none' && w.mayRemovePicture && (
        <div className="no-print">
          <Button small busy={remove.busy} onClick={() => void remove.run({ workId: w.workId })}>
            {t('picture.remove')}
          </Button>
        </div>
      )}
      <CommandRefusal of={remove} />
      {takes && <PictureDialog of={w} onClose={() => setTakes(false)} />}
    </div>
  )
}

function PictureDialog({ of: w, onClose }: { of: Work; onClose: () => void }) {
  const [taken, setTaken] = useState<Blob | null>(null)
  const [trouble, setTrouble] = useState<string>()
  const form = useShortForm(pictureForm, t, emptyDraft(pictureForm, { today: '' }))
  const command = useCommand(api.products.addPicture, {
    onDone: () => {
      toast(t('picture.saved'))
      onClose()
    },
  })
  const shown = useBlob(taken)
  const f = form.fields(command)
  const take = async (file: File | undefined) => {
    const small = file ? await shrink(file) : null
    setTaken(small)
    setTrouble(small ? undefined : t('picture.unreadable'))
  }
  const send = async () => {
    if (!taken) return setTrouble(t('picture.none_taken'))
    await command.run({ ...form.input(), workId: w.workId, base64: await base64Of(taken) })
  }
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('picture.add')}
      action={t('picture.save')}
      onSend={() => void send()}
      intro={<Banner kind="attention">{t('picture.rule')}</Banner>}
    >
      <FileDrop
        label={t('picture.take')}
        accept="image/jpeg,image/png,image/webp,image/heic"
        maxBytes={TAKEN_MAX}
        camera
        error={trouble}
        onFiles={([file]) => void take(file)}
      />
      {shown && <img className="work-picture__preview" src={shown} alt={t('picture.preview')} />}
      <Field of={f.faces} />
    </FormDialog>
  )
}
