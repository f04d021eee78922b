import { useSyncExternalStore } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Link } from '../../../design/link.tsx'
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
