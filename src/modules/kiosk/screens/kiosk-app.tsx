import { useEffect, useState } from 'react'
import { isRefused } from '../../../app/web/client/refused.ts'
import { Icon } from '../../../design/icon.tsx'
import { api, type Seen } from './api.ts'
import { KioskComplaint } from './kiosk-complaint.tsx'
import { KioskDay } from './kiosk-day.tsx'
import { KioskDoor } from './kiosk-door.tsx'
import './kiosk.css'
import { spokenHours } from './spoken-hours.ts'
import { useWipe } from './use-wipe.ts'
import { t } from './words.ts'

type At = { is: 'asked' | 'closed' | 'door' | 'complaint' } | { is: 'in'; seen: Seen }

/**
 * The screen of the women. What it knows of her stands in the memory of this page and nowhere else: not in the address, the title, a
 * store or a cache. Wiped, it knows nobody.
 */
export function KioskApp() {
  const [at, setAt] = useState<At>({ is: 'asked' })
  const [trouble, setTrouble] = useState<string | null>(null)
  // counts wipes: what was typed at the door goes too
  const [turn, setTurn] = useState(0)
  const wipe = () => {
    if (at.is !== 'door') void api.kiosk.leave({}, { keepalive: true }).catch(() => undefined) // the server forgets her by itself as well
    setTrouble(null)
    setTurn(turn + 1)
    setAt({ is: 'door' })
  }
  /** A screen that was closed says so; a visit that is over begins anew; all else is said where she stands. */
  const failed = (error: unknown) => {
    const code = isRefused(error) ? error.code : 'unexpected'
    if (code === 'kiosk_closed') return setAt({ is: 'closed' })
    if (code === 'visit_over') setAt({ is: 'door' })
    const said = `refusal.${code}`
    if (code === 'storage_full') return setTrouble(t('kiosk.storage_full'))
    setTrouble(t.has(said) ? t(said) : t('kiosk.trouble')) // what the shell refuses has no sentence here
  }
  useEffect(() => {
    api.kiosk.hello({}).then(
      () => setAt({ is: 'door' }),
      (error: unknown) => setAt({ is: isRefused(error) && error.code === 'kiosk_closed' ? 'closed' : 'door' }),
    )
  }, [])
  const left = useWipe(at.is !== 'asked' && at.is !== 'closed', wipe)
  const isOut = at.is !== 'in' && at.is !== 'complaint'
  if (at.is === 'asked') return null
  return (
    <div className="kios-page">
      <header className="kios-top">
        <p className="kios-brand">
          <Icon name="titian" /> Titian
        </p>
        {!isOut && (
          <button type="button" className="btn kios-exit" onClick={wipe}>
            <Icon name="x" /> {t('kiosk.close')}
          </button>
        )}
      </header>
      <main className="kios" id="isi">
        <div aria-live="assertive">{trouble && <p className="kios-trouble">{trouble}</p>}</div>
        {at.is === 'closed' && <Closed />}
        {at.is === 'door' && (
          <KioskDoor
            key={turn}
            onIn={(seen) => {
              setTrouble(null)
              setAt({ is: 'in', seen })
            }}
            onComplain={() => setAt({ is: 'complaint' })}
            onFailed={failed}
          />
        )}
        {at.is === 'complaint' && <KioskComplaint onDone={wipe} onFailed={failed} />}
        {at.is === 'in' && <KioskDay seen={at.seen} onComplain={() => setAt({ is: 'complaint' })} onFailed={failed} />}
        {!isOut && <p className="kios-left">{left === null ? t('kiosk.note') : t('kiosk.left', { count: left })}</p>}
      </main>
    </div>
  )
}

function Closed() {
  return (
    <div className="kios-card">
      <h1>{t('kiosk.closed')}</h1>
      <p>{t('kiosk.closed_why')}</p>
      <p>{t('kiosk.hours', spokenHours())}</p>
      <a className="kios-btn" href="/kios-rumah">
        <Icon name="key" /> <span>{t('kiosk.closed_do')}</span>
      </a>
    </div>
  )
}
