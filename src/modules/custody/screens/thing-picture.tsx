import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadPicture, useBlob } from '../../../app/web/client/read-picture.tsx'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { shrink } from '../../../app/web/client/shrink.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Thing } from './api.ts'
import './custody.css'
import { nameOf } from './thing-name.ts'
import { t } from './words.ts'

/** A picture of a telephone; it is made smaller before it leaves the device. */
const TAKEN_MAX = 40_000_000

/** The photo of a thing that is kept for her, shown when it is asked for, or the way to take one. */
export function ThingPicture({ thing, mayTake }: { thing: Thing; mayTake: boolean }) {
  const [open, setOpen] = useState<'show' | 'take' | null>(null)
  if (!thing.hasPicture && !mayTake) return null
  const name = nameOf(thing)
  return (
    <div className="no-print">
      <Button small kind="plain" icon="camera" onClick={() => setOpen(thing.hasPicture ? 'show' : 'take')}>
        {t(thing.hasPicture ? 'picture.show' : 'picture.add', { name })}
      </Button>
      {open === 'show' && <Shown thing={thing} name={name} onClose={() => setOpen(null)} />}
      {open === 'take' && <Take thing={thing} name={name} onClose={() => setOpen(null)} />}
    </div>
  )
}

type Of = { thing: Thing; name: string; onClose: () => void }

function Shown({ thing, name, onClose }: Of) {
  const read = useRead(api.custody.picture, { belongingId: thing.belongingId })
  const remove = useCommand(api.custody.removePicture, {
    onDone: () => {
      toast(t('picture.removed'))
      onClose()
    },
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('picture.show', { name })}
      actions={
        <>
          {thing.mayRemovePicture && (
            <Button busy={remove.busy} onClick={() => void remove.run({ belongingId: thing.belongingId })}>
              {t('picture.remove')}
            </Button>
          )}
          <Button kind="primary" onClick={onClose}>
            {t('picture.close')}
          </Button>
        </>
      }
    >
      <div className="stack thing-picture">
        <ReadPicture read={read} alt={t('picture.alt', { name })} />
        <CommandRefusal of={remove} />
      </div>
    </Dialog>
  )
}

function Take({ thing, name, onClose }: Of) {
  const [taken, setTaken] = useState<Blob | null>(null)
  const [trouble, setTrouble] = useState<string>()
  const command = useCommand(api.custody.addPicture, {
    onDone: () => {
      toast(t('picture.saved'))
      onClose()
    },
  })
  const shown = useBlob(taken)
  const take = async (file: File | undefined) => {
    const small = file ? await shrink(file) : null
    setTaken(small)
    setTrouble(small ? undefined : t('picture.unreadable'))
  }
  const send = async () => {
    if (!taken) return setTrouble(t('picture.none_taken'))
    await command.run({ belongingId: thing.belongingId, base64: await base64Of(taken) })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('picture.add', { name })}
      actions={
        <>
          <Button onClick={onClose}>{t('picture.cancel')}</Button>
          <Button kind="primary" busy={command.busy} onClick={() => void send()}>
            {t('picture.save')}
          </Button>
        </>
      }
    >
      <div className="stack thing-picture">
        <Banner kind="attention">{t('picture.rule')}</Banner>
        <FileDrop
          label={t('picture.take')}
          accept="image/jpeg,image/png,image/webp,image/heic"
          maxBytes={TAKEN_MAX}
          camera
          error={trouble}
          onFiles={([file]) => void take(file)}
        />
        {shown && <img src={shown} alt={t('picture.preview')} />}
        <CommandRefusal of={command} />
      </div>
    </Dialog>
  )
}
