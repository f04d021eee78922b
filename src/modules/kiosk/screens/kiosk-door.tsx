import { type FormEvent, lazy, Suspense, useEffect, useState } from 'react'
import { hasCamera } from '../../../app/web/client/square/may-look.ts'
import { Icon } from '../../../design/icon.tsx'
import { api, type Seen } from './api.ts'
import { t } from './words.ts'

/** Fetched when it is asked for: most tablets have a reader of codes, or hands. */
const CardCamera = lazy(() => import('./card-camera.tsx').then((m) => ({ default: m.CardCamera })))

type Props = { onIn: (seen: Seen) => void; onComplain: () => void; onFailed: (error: unknown) => void }

/** Card and PIN: never a name to choose from. A reader of codes types into the first field and presses Enter like a hand. */
export function KioskDoor({ onIn, onComplain, onFailed }: Props) {
  const [code, setCode] = useState('')
  const [pin, setPin] = useState('')
  const [busy, setBusy] = useState(false)
  const [looks, setLooks] = useState(false)
  // a reader of codes types wherever the cursor stands
  useEffect(() => document.getElementById('kios-code')?.focus(), [])
  const enter = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (pin === '') return document.getElementById('kios-pin')?.focus()
    setBusy(true)
    await api.kiosk.enter({ code, pin }).then(onIn, (error: unknown) => {
      setPin('')
      onFailed(error)
    })
    setBusy(false)
  }
  const read = (seen: string) => {
    setCode(seen)
    setLooks(false)
    document.getElementById('kios-pin')?.focus()
  }
  const field = { type: 'text', autoComplete: 'off', spellCheck: false, required: true } as const
  return (
    <div className="kios-card">
      <h1>{t('door.title')}</h1>
      <form className="kios-form" onSubmit={(event) => void enter(event)}>
        <label htmlFor="kios-code">{t('door.code')}</label>
        <input
          {...field}
          id="kios-code"
          className="kios-input"
          autoCapitalize="characters"
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
        {hasCamera() && !looks && (
          <button type="button" className="kios-btn" onClick={() => setLooks(true)}>
            <Icon name="camera" /> <span>{t('camera.open')}</span>
          </button>
        )}
        {looks && (
          <Suspense fallback={null}>
            <CardCamera onCode={read} onOver={() => setLooks(false)} />
          </Suspense>
        )}
        <label htmlFor="kios-pin">{t('door.pin')}</label>
        <input
          {...field}
          id="kios-pin"
          className="kios-input kios-input--pin"
          inputMode="numeric"
          maxLength={6}
          required={false}
          value={pin}
          onChange={(event) => setPin(event.target.value.replace(/\D/g, ''))}
        />
        <button type="submit" className="kios-btn kios-btn--main" aria-busy={busy}>
          <Icon name="login" /> <span>{t('door.enter')}</span>
        </button>
      </form>
      <p>{t('door.forgot')}</p>
      <button type="button" className="kios-btn" onClick={onComplain}>
        <Icon name="mail" />
        <span>
          {t('door.complain')}
          <small>{t('door.complain_note')}</small>
        </span>
      </button>
    </div>
  )
}
