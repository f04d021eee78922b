import { useEffect, useRef } from 'react'
import { bindShortcut } from '../../../app/web/client/shortcuts.ts'
import { PAGE_KEYS } from './fill-pages.ts'

/** Keys 1 to 6, while the page is shown: `press` is told which choice, counted from 0. */
export function useDigits(press: (choice: number) => void): void {
  const latest = useRef(press)
  latest.current = press
  useEffect(() => {
    const unbind = PAGE_KEYS.map((key, n) => bindShortcut(key, () => latest.current(n)))
    return () => unbind.forEach((off) => void off())
  }, [])
}
