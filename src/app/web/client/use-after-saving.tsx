import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { t } from '../words.ts'

type AfterSaving<V> = {
  /** takes the step when everything typed is on the server, otherwise says why it did not */
  run: (step: (stored: V) => unknown) => Promise<void>
  notice: ReactNode
}

/** A step that rests on what was typed: nobody signs, proposes or leaves over a text that is not stored. */
export function useAfterSaving<V>(flush: () => Promise<V>): AfterSaving<V> {
  const [held, setHeld] = useState(0)
  const run = async (step: (stored: V) => unknown) => {
    const saved = await flush().then(
      (stored) => ({ stored }),
      () => null, // said beside the text itself: waiting, to be checked, or both versions
    )
    setHeld((times) => (saved ? 0 : times + 1))
    if (saved) await step(saved.stored)
  }
  return { run, notice: held > 0 ? <Held key={held} /> : null }
}

/** Comes into view at every press, wherever the button stands. */
function Held() {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => void ref.current?.scrollIntoView({ block: 'center' }), [])
  return (
    <div ref={ref}>
      <Banner kind="attention" live>
        {t('not_stored_yet')}
      </Banner>
    </div>
  )
}
