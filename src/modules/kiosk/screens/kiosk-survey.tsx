import { type FormEvent, useState } from 'react'
import { Icon } from '../../../design/icon.tsx'
import { ELEMENTS, type Element, MARKS, type Mark } from '../../survey/rules.ts'
import { api } from './api.ts'
import { Pick } from './pick.tsx'
import { t } from './words.ts'

type Props = { visit: string; roundId: string; onFailed: (error: unknown) => void }
type Marks = Partial<Record<Element, Mark>>

/** One question at a time, in large answers of which each may be left out; then a word if she likes. Nobody is named. */
export function KioskSurvey({ visit, roundId, onFailed }: Props) {
  const [at, setAt] = useState<number | 'before' | 'done'>('before')
  const [marks, setMarks] = useState<Marks>({})
  const [words, setWords] = useState('')
  const [busy, setBusy] = useState(false)
  const element = typeof at === 'number' ? ELEMENTS[at] : undefined
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const said = words.trim()
    const all = Object.fromEntries(ELEMENTS.map((e) => [e, marks[e] ?? 'skip'])) as Record<Element, Mark> // each of ELEMENTS
    await api.kiosk
      .survey({ visit, roundId, marks: all, ...(said && { words: said }) })
      .then(() => setAt('done'), onFailed)
    setBusy(false)
  }
  return (
    <section aria-labelledby="k-survey">
      <h2 id="k-survey">{t('survey.title')}</h2>
      <div aria-live="polite">{at === 'done' && <p>{t('survey.thanks')}</p>}</div>
      {at === 'before' && (
        <>
          <p>{t('survey.note')}</p>
          <button type="button" className="kios-btn" onClick={() => setAt(0)}>
            <Icon name="mood-smile" /> <span>{t('survey.begin')}</span>
          </button>
        </>
      )}
      {element && typeof at === 'number' && (
        <div className="kios-form">
          <p>{t('survey.at', { at: at + 1, all: ELEMENTS.length })}</p>
          <p>
            <b>{t(`element.${element}`)}</b>
          </p>
          <Pick
            label={t(`element.${element}`)}
            of={[...MARKS.slice(1), 'skip'] as const}
            value={marks[element] ?? null}
            onPick={(mark) => {
              setMarks({ ...marks, [element]: mark })
              setAt(at + 1)
            }}
            say={(mark) => t(`mark.${mark}`)}
          />
        </div>
      )}
      {at === ELEMENTS.length && (
        <form className="kios-form" onSubmit={(event) => void send(event)}>
          <label htmlFor="kios-survey-words">{t('survey.words')}</label>
          <textarea
            id="kios-survey-words"
            autoComplete="off"
            spellCheck={false}
            className="kios-input"
            rows={2}
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <button type="submit" className="kios-btn kios-btn--main" aria-busy={busy}>
            <Icon name="send" /> <span>{t('survey.send')}</span>
          </button>
        </form>
      )}
    </section>
  )
}
