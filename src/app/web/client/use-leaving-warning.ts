import { useEffect } from 'react'

/** What cannot be shown again stands on the page: the browser asks before the page goes. */
export function useLeavingWarning(on: boolean): void {
  useEffect(() => {
    if (!on) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [on])
}
