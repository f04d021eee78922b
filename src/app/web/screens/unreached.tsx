import { useEffect } from 'react'
import { Button } from '../../../design/button.tsx'
import { refreshSession } from '../client/session-actions.ts'
import { Brand } from '../shell/brand.tsx'
import { t } from '../words.ts'

/** The first question found no server: nothing can be shown, and it is asked again after one second and every ten. */
export function Unreached() {
  useEffect(() => {
    const soon = setTimeout(() => void refreshSession(), 1_000) // a network that changed just then is there again
    const timer = setInterval(() => void refreshSession(), 10_000)
    return () => {
      clearTimeout(soon)
      clearInterval(timer)
    }
  }, [])
  return (
    <div className="locked">
      <header className="locked__top">
        <Brand />
      </header>
      <main className="locked__main" id="isi">
        <div className="locked__box">
          <h1>{t('unreached.title')}</h1>
          <p className="locked__lead quiet">{t('unreached.text')}</p>
          <Button kind="primary" wide icon="refresh" onClick={() => void refreshSession()}>
            {t('again')}
          </Button>
        </div>
      </main>
    </div>
  )
}
