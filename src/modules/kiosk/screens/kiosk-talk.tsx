import { useState } from 'react'
import { WANTED } from '../rules.ts'
import { api, type Seen } from './api.ts'
import { t } from './words.ts'

type Wanted = (typeof WANTED)[number]
type Props = {
  visit: string
  asked: Seen['asked']
  onAsked: (wanted: Wanted) => void
  onFailed: (error: unknown) => void
}

/** With whom: no reason is asked. Whoever she may call outside is told, and nothing of that is kept. */
export function KioskTalk({ visit, asked, onAsked, onFailed }: Props) {
  const [outside, setOutside] = useState(false)
  const ask = (wanted: Wanted) => void api.kiosk.talk({ visit, wanted }).then(() => onAsked(wanted), onFailed)
  return (
    <section className="kios-talk" aria-labelledby="k-talk">
      <h2 id="k-talk" tabIndex={-1}>
        {t('talk.title')}
      </h2>
      <ul>
        {WANTED.map((wanted) => (
          <li key={wanted}>
            <button type="button" aria-pressed={asked.includes(wanted)} onClick={() => ask(wanted)}>
              <b>{t(`wanted.${wanted}`)}</b>
              <span>{t(asked.includes(wanted) ? 'talk.asked' : `wanted_note.${wanted}`)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" aria-expanded={outside} onClick={() => setOutside(true)}>
            <b>{t('talk.outside')}</b>
            <span>{t('talk.outside_note')}</span>
          </button>
        </li>
      </ul>
      <div aria-live="polite">
        {asked.length > 0 && <p>{t('talk.done')}</p>}
        {outside && <p>{t('talk.outside_how')}</p>}
      </div>
      <p>{t('talk.no_reason')}</p>
    </section>
  )
}
