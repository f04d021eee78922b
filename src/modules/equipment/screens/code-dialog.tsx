import { lazy, Suspense, useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { hasCamera, mayLook } from '../../../app/web/client/square/may-look.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { readCode } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Fetched when it is asked for, with what reads a square code. */
const LabelCamera = lazy(() => import('./label-camera.tsx').then((m) => ({ default: m.LabelCamera })))
const squareOf = async (file: File) =>
  (await import('../../../app/web/client/square/square-of-photo.ts')).squareOfPhoto(file)

/** As the camera took it; it never leaves the device. */
const MOST = 30_000_000

/** A page that was come to from another one may not look: only loaded anew it has the headers of its address. */
export const LOOKING = '/alat-kelas?pindai=kamera'
/** On a phone or tablet the camera is what the button is pressed for; at a desk a scanner types into the field. */
const isInHand = () => matchMedia('(pointer: coarse)').matches

/** Where the button leads: to the dialog, or first to a page that has a camera. */
export function scanLabel(open: () => void) {
  if (isInHand() && hasCamera() && !mayLook()) location.assign(LOOKING)
  else open()
}

/** What was read wrongly, and by what: it is said where it was read. */
type Said = { at: 'camera'; fault: 'no_label' } | { at: 'photo'; fault: 'no_square' | 'no_label' }

/** The machine of a label: before the camera, on a photo, or by its code; a scanner types it and presses enter, as a hand does. */
export function CodeDialog({ looksAtOnce, onClose }: { looksAtOnce: boolean; onClose: () => void }) {
  const [code, setCode] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const [looks, setLooks] = useState(hasCamera() && mayLook() && (looksAtOnce || isInHand()))
  const find = useCommand(api.equipment.byCode, {
    changes: [],
    onDone: ({ machineId }) => {
      onClose()
      navigate(`/alat-kelas/${machineId}`)
    },
  })
  const open = (labelCode: string) => {
    setSaid(null)
    void find.run({ labelCode })
  }
  const read = (square: string, at: Said['at']) => {
    const label = readCode(square)
    if (label === undefined) return setSaid({ at, fault: 'no_label' })
    setLooks(false)
    setCode(label)
    open(label)
  }
  const readPhoto = (square: string | null) =>
    square === null ? setSaid({ at: 'photo', fault: 'no_square' }) : read(square, 'photo')
  const look = () => (mayLook() ? setLooks(true) : location.assign(LOOKING))
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('code.open')}
      actions={
        <Button kind="primary" busy={find.busy} onClick={() => open(code)}>
          {t('code.do')}
        </Button>
      }
    >
      <div className="stack">
        {looks ? (
          <Suspense fallback={null}>
            <LabelCamera
              fault={said?.at === 'camera' ? t(`code.${said.fault}`) : null}
              onCode={(square) => read(square, 'camera')}
              onOver={() => {
                setSaid(null)
                setLooks(false)
              }}
            />
          </Suspense>
        ) : hasCamera() ? (
          <p>
            <Button icon="camera" onClick={look}>
              {t('code.look')}
            </Button>
          </p>
        ) : (
          <p className="small quiet">{t('code.unsafe')}</p>
        )}
        <FileDrop
          label={t('code.photo')}
          hint={t('code.photo_why')}
          accept="image/*"
          maxBytes={MOST}
          camera
          error={said?.at === 'photo' ? t(`code.${said.fault}`) : undefined}
          onFiles={([file]) => void (file && squareOf(file).then(readPhoto))}
        />
        <form
          onSubmit={(event) => {
            event.preventDefault()
            open(code)
          }}
        >
          <CommandRefusal of={find} />
          <TextField
            label={t('code.field')}
            hint={t('code.why')}
            value={code}
            onChange={setCode}
            code
            autoFocus={!looks}
          />
        </form>
      </div>
    </Dialog>
  )
}
