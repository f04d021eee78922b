import { useSyncExternalStore } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Link } from '../../../design/link.tsx'
import { momentYear } from '../client/days.ts'
import { clockApart, onClock } from '../client/device-clock.ts'
import { isReached, onReach } from '../client/reach.ts'
import { useMe } from '../client/session.ts'
import { t } from '../words.ts'

/** Stands on every page and on every print of the sandbox, so that nobody takes invented people for real ones. */
export function DemoBanner() {
  return (
    <p className="demo-strip">
      <b>{t('demo.title')}</b> {t('demo.text')}
    </p>
  )
}

/** The days and times that this device begins a form with would be wrong. */
export function ClockBar() {
  const apart = useSyncExternalStore(onClock, clockApart)
  if (!apart) return null
  const [here, there] = [new Date(apart.here), new Date(apart.there)]
  return (
    <div className="offline-bar no-print">
      <Banner kind="attention" icon="clock">
        {t('clock.apart', { here: momentYear(here), there: momentYear(there) })}
      </Banner>
    </div>
  )
}

/** Says what still works without a connection; it goes by itself when the server answers again. */
export function OfflineBar() {
  const reached = useSyncExternalStore(onReach, isReached)
  const me = useMe()
  if (reached) return null
  return (
    <div className="offline-bar no-print">
      <Banner kind="attention" icon="wifi-off" live>
        {t('offline.say')} {me.device === 'personal' && <Link href="/tertunda">{t('offline.unsent')}</Link>}
      </Banner>
    </div>
  )
}
