import { type ReactNode, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { t } from './words.ts'
import './stepped.css'

type Part = { key: string; word: string; body: ReactNode }

/**
 * A long form: beside each other on a PC, one part after the other on a phone, where nobody is asked more than seven things at
 * once (design.md 5, rule 6): what saves the form (`Actions` after it) comes there with the last part. `wrong` is the part in which something was refused: it is shown.
 */
export function Stepped({
  label,
  parts,
  wrong,
}: {
  label: string
  parts: readonly Part[]
  wrong?: string | undefined
}) {
  const [at, setAt] = useState(0)
  const [shown, setShown] = useState(wrong)
  if (wrong !== shown) {
    setShown(wrong)
    const there = parts.findIndex((part) => part.key === wrong)
    if (there >= 0) setAt(there)
  }
  const box = useRef<HTMLDivElement>(null)
  const go = (next: number) => () => {
    setAt(next)
    box.current?.scrollIntoView()
  }
  return (
    <div className={at < parts.length - 1 ? 'stepped stepped--more' : 'stepped'} ref={box}>
      <ol className="steps stepped__phone" aria-label={label}>
        {parts.map((part, i) => (
          <li key={part.key} className={i === at ? 'is-now' : undefined} aria-current={i === at ? 'step' : undefined}>
            <button type="button" className="steps__back" onClick={go(i)}>
              <span className="steps__n">{i + 1}</span>
              <span>{part.word}</span>
            </button>
          </li>
        ))}
      </ol>
      <div className="stepped__parts">
        {parts.map((part, i) => (
          <div key={part.key} data-part={i} className={i === at ? undefined : 'stepped__part--later'}>
            {part.body}
          </div>
        ))}
      </div>
      <div className="row stepped__phone">
        {at > 0 && <Button onClick={go(at - 1)}>{t('step.back')}</Button>}
        {at < parts.length - 1 && (
          <Button kind="primary" onClick={go(at + 1)}>
            {t('step.next')}
          </Button>
        )}
      </div>
    </div>
  )
}
