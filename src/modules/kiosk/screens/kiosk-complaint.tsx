import { type FormEvent, useEffect, useState } from 'react'
import { fullDay } from '../../../app/web/client/days.ts'
import { Icon } from '../../../design/icon.tsx'
import { TOPICS } from '../../voice/rules.ts'
import { api } from './api.ts'
import { Pick } from './pick.tsx'
import { t } from './words.ts'

type Failing = { onFailed: (error: unknown) => void }
type Props = Failing & { onDone: () => void }
type Colleague = { personId: string; callName: string }

/** Past whoever leads the house, with or without a card: nobody is asked who she is, and the code of the answer is shown once. */
export function KioskComplaint({ onDone, onFailed }: Props) {
  const [sent, setSent] = useState<{ code: string; answerBy: string } | null>(null)
  const [reads, setReads] = useState(false)
  if (sent)
    return (
      <div className="kios-card">
        <h1>{t('complaint.sent')}</h1>
        <p>{t('complaint.code_why', { day: fullDay(sent.answerBy) })}</p>
        <p className="kios-code">{sent.code}</p>
        <p>{t('complaint.touch')}</p>
        <button type="button" className="kios-btn kios-btn--main" onClick={onDone}>
          <Icon name="check" /> <span>{t('complaint.written')}</span>
        </button>
      </div>
    )
  return (
    <div className="kios-card">
      <h1>{t('complaint.title')}</h1>
      <p>{t('complaint.note')}</p>
      {reads ? <ReadIt onFailed={onFailed} /> : <Write onSent={setSent} onFailed={onFailed} />}
      <button type="button" className="kios-btn" onClick={() => setReads(!reads)}>
        <Icon name="mail" /> <span>{t(reads ? 'complaint.write' : 'complaint.read')}</span>
      </button>
    </div>
  )
}

function Write({ onSent, onFailed }: { onSent: (sent: { code: string; answerBy: string }) => void } & Failing) {
  const [topic, setTopic] = useState<(typeof TOPICS)[number] | null>(null)
  const [aboutIds, setAbout] = useState<string[]>([])
  const [what, setWhat] = useState('')
  const [people, setPeople] = useState<Colleague[]>([])
  // so many that the button to send would lie two screens below
  const [names, setNames] = useState(false)
  const [busy, setBusy] = useState(false)
  const [lacks, setLacks] = useState<'no_topic' | 'no_words' | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, whatever is done with a failure
  useEffect(() => {
    api.kiosk.colleagues({}).then((answer) => setPeople(answer.people), onFailed)
  }, [])
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (!topic) return setLacks('no_topic')
    if (what.trim() === '') {
      document.getElementById('kios-what')?.focus()
      return setLacks('no_words')
    }
    setLacks(null)
    setBusy(true)
    await api.kiosk.complain({ topic, aboutIds, what }).then(onSent, onFailed)
    setBusy(false)
  }
  const turn = (id: string) => setAbout(aboutIds.includes(id) ? aboutIds.filter((a) => a !== id) : [...aboutIds, id])
  return (
    <form className="kios-form" onSubmit={(event) => void send(event)}>
      <h2>{t('complaint.topic')}</h2>
      <Pick label={t('complaint.topic')} of={TOPICS} value={topic} onPick={setTopic} say={(v) => t(`topic.${v}`)} />
      <label htmlFor="kios-what">{t('complaint.what')}</label>
      <textarea
        id="kios-what"
        autoComplete="off"
        spellCheck={false}
        className="kios-input"
        rows={5}
        maxLength={6000}
        value={what}
        onChange={(event) => setWhat(event.target.value)}
      />
      <h2>{t('complaint.about')}</h2>
      {!names && (
        <button type="button" className="kios-btn" onClick={() => setNames(true)}>
          <Icon name="users" /> <span>{t('complaint.names')}</span>
        </button>
      )}
      {names && (
        <fieldset className="kios-picks kios-picks--names">
          <legend className="sr">{t('complaint.about')}</legend>
          {people.map((p) => (
            <button
              key={p.personId}
              type="button"
              aria-pressed={aboutIds.includes(p.personId)}
              onClick={() => turn(p.personId)}
            >
              {p.callName}
            </button>
          ))}
        </fieldset>
      )}
      <div aria-live="assertive">{lacks && <p className="kios-trouble">{t(`complaint.${lacks}`)}</p>}</div>
      <button type="submit" className="kios-btn kios-btn--main" aria-busy={busy}>
        <Icon name="send" /> <span>{t('complaint.send')}</span>
      </button>
    </form>
  )
}
function ReadIt({ onFailed }: Failing) {
  const [code, setCode] = useState('')
  const [answer, setAnswer] = useState<string | null>(null)
  const ask = (event: FormEvent) => {
    event.preventDefault()
    api.kiosk
      .complaintAnswer({ code })
      .then((a) => setAnswer(a.answer ?? t('complaint.waits', { day: fullDay(a.answerBy) })), onFailed)
  }
  return (
    <form className="kios-form" onSubmit={ask}>
      <label htmlFor="kios-slip">{t('complaint.code')}</label>
      <input
        id="kios-slip"
        className="kios-input"
        autoComplete="off"
        spellCheck={false}
        autoCapitalize="characters"
        maxLength={60}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <button type="submit" className="kios-btn kios-btn--main">
        <Icon name="eye" /> <span>{t('complaint.read_do')}</span>
      </button>
      <div aria-live="polite">{answer && <p className="quote">{answer}</p>}</div>
    </form>
  )
}
