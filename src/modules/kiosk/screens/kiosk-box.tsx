import { type FormEvent, useState } from 'react'
import { Icon } from '../../../design/icon.tsx'
import { BOX_KINDS } from '../rules.ts'
import { api } from './api.ts'
import { Pick } from './pick.tsx'
import { t } from './words.ts'

/** A question or a suggestion; without her name unless she wants it there. */
export function KioskBox({ visit, onFailed }: { visit: string; onFailed: (error: unknown) => void }) {
  const [kind, setKind] = useState<(typeof BOX_KINDS)[number]>('question')
  const [words, setWords] = useState('')
  const [named, setNamed] = useState(false)
  const [sent, setSent] = useState(false)
  const [busy, setBusy] = useState(false)
  const [lacksWords, setLacksWords] = useState(false)
  const put = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setLacksWords(words.trim() === '')
    if (words.trim() === '') return document.getElementById('kios-words')?.focus()
    setBusy(true)
    await api.kiosk.put({ visit, kind, words, named }).then(() => {
      setSent(true)
      setWords('')
    }, onFailed)
    setBusy(false)
  }
  return (
    <section className="kios-talk" aria-labelledby="k-box">
      <h2 id="k-box" tabIndex={-1}>
        {t('box.title')}
      </h2>
      <div aria-live="polite">{sent && <p>{t('box.sent')}</p>}</div>
      {!sent && (
        <form className="kios-form" onSubmit={(event) => void put(event)}>
          <Pick label={t('box.title')} of={BOX_KINDS} value={kind} onPick={setKind} say={(k) => t(`kind.${k}`)} />
          <label htmlFor="kios-words">{t(`box.ask.${kind}`)}</label>
          <textarea
            id="kios-words"
            autoComplete="off"
            spellCheck={false}
            className="kios-input"
            rows={4}
            maxLength={1000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Pick
            label={t('box.named')}
            of={['without', 'with'] as const}
            value={named ? 'with' : 'without'}
            onPick={(v) => setNamed(v === 'with')}
            say={(v) => t(`named.${v}`)}
          />
          <div aria-live="assertive">{lacksWords && <p className="kios-trouble">{t('box.no_words')}</p>}</div>
          <button type="submit" className="kios-btn kios-btn--main" aria-busy={busy}>
            <Icon name="send" /> <span>{t('box.send')}</span>
          </button>
        </form>
      )}
    </section>
  )
}
