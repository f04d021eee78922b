import { type FormEvent, useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { Icon } from '../../../design/icon.tsx'
import { FACES } from '../rules.ts'
import { api, type Seen } from './api.ts'
import { Face, type FaceNo } from './face.tsx'
import { t } from './words.ts'

type Props = { visit: string; of: Seen['toRate']; onFailed: (error: unknown) => void }

/** One class at a time, the latest first: two faces, and a word if she likes. */
export function KioskRate({ visit, of, onFailed }: Props) {
  const [done, setDone] = useState<readonly string[]>([])
  if (of.length === 0) return null
  const next = of.find((s) => !done.includes(s.sessionId))
  return (
    <section aria-labelledby="k-rate">
      <h2 id="k-rate">{t('rate.title')}</h2>
      <div aria-live="polite">{done.length > 0 && <p>{t('rate.thanks')}</p>}</div>
      {next && (
        <One
          key={next.sessionId}
          {...{ visit, onFailed }}
          of={next}
          onDone={() => setDone((before) => [...before, next.sessionId])}
        />
      )}
    </section>
  )
}

type OneProps = { visit: string; of: Seen['toRate'][number]; onDone: () => void; onFailed: Props['onFailed'] }

function One({ visit, of, onDone, onFailed }: OneProps) {
  const [session, setSession] = useState<FaceNo>()
  const [deliverer, setDeliverer] = useState<FaceNo>()
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || !session || !deliverer) return
    setBusy(true)
    const said = words.trim()
    await api.kiosk
      .rate({ visit, sessionId: of.sessionId, session, deliverer, ...(said && { words: said }) })
      .then(onDone, onFailed)
    setBusy(false)
  }
  return (
    <form className="kios-form" onSubmit={(event) => void send(event)}>
      <p>
        <b>{t('rate.session', { title: of.title, day: shortDay(of.on) })}</b>
      </p>
      <p>{t('rate.anonymous')}</p>
      <Five label={t('rate.of_session')} value={session} onPick={setSession} />
      <Five label={t('rate.of_deliverer', { name: of.deliverer })} value={deliverer} onPick={setDeliverer} />
      {session && deliverer && (
        <>
          <label htmlFor="kios-rate-words">{t('rate.words')}</label>
          <textarea
            id="kios-rate-words"
            autoComplete="off"
            spellCheck={false}
            className="kios-input"
            rows={2}
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="submit" className="kios-btn kios-btn--main" aria-busy={busy}>
            <Icon name="send" /> <span>{t('rate.send')}</span>
          </button>
        </>
      )}
    </form>
  )
}

type FiveProps = { label: string; value: FaceNo | undefined; onPick: (face: FaceNo) => void }

function Five({ label, value, onPick }: FiveProps) {
  return (
    <fieldset className="kios-rate">
      <legend>{label}</legend>
      <div className="kios-five">
        {FACES.map((face) => (
          <button
            key={face}
            type="button"
            aria-label={`${label}: ${t(`face.${face}`)}`}
            aria-pressed={value === face}
            onClick={() => onPick(face)}
          >
            <Face of={face} />
          </button>
        ))}
      </div>
    </fieldset>
  )
}
