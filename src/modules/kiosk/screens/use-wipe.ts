import { useEffect, useRef, useState } from 'react'

/** Nobody touches it: she has gone, and her day stands there for everybody. */
const STILL_MS = 30_000
/** From then on it is said how long it stays. */
const WARN_S = 10

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
    const gone = () => latest.current()
    const hidden = () => document.hidden && gone()
    const clock = setInterval(() => {
      const seconds = Math.ceil((touchedAt + STILL_MS - performance.now()) / 1000)
      if (seconds <= 0) gone()
      else setLeft(seconds <= WARN_S ? seconds : null)
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
