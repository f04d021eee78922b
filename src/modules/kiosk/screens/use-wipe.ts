import { useEffect, useRef, useState } from 'react'
import { secondsLeft } from './stillness.ts'

/** Wipes after half a minute without a touch or a key, when the page is left or hidden, and when it comes back from memory. Gives the last seconds. */
export function useWipe(on: boolean, wipe: () => void): number | null {
  const latest = useRef(wipe)
  latest.current = wipe
  const [left, setLeft] = useState<number | null>(null)
  useEffect(() => {
    if (!on) return
    let touchedAt = performance.now()
    const touch = () => {
      touchedAt = performance.now()
      setLeft(null)
    }
    const gone = () => {
      touch()
      latest.current()
    }
    const hidden = () => document.hidden && gone()
    const clock = setInterval(() => {
      const seconds = secondsLeft(touchedAt, performance.now())
      if (seconds === 0) gone()
      else setLeft(seconds)
    }, 500)
    for (const kind of ['pointerdown', 'keydown'] as const) addEventListener(kind, touch, { capture: true })
    for (const kind of ['pagehide', 'pageshow', 'popstate'] as const) addEventListener(kind, gone)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      clearInterval(clock)
      setLeft(null)
      for (const kind of ['pointerdown', 'keydown'] as const) removeEventListener(kind, touch, { capture: true })
      for (const kind of ['pagehide', 'pageshow', 'popstate'] as const) removeEventListener(kind, gone)
      document.removeEventListener('visibilitychange', hidden)
    }
  }, [on])
  return left
}
