import { useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'

const WAIT_MS = 10_000

/**
 * After a step inside the app the focus goes to the new h1, so that a screen reader says where one is (WCAG 2.4.3).
 * Content arrives late: it waits for the heading, and gives up as soon as the person does something.
 */
export function FocusOnArrival() {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname })
  const from = useRef(pathname)
  useEffect(() => {
    const first = from.current === undefined
    if (from.current === pathname) return
    from.current = pathname
    const main = document.getElementById('isi')
    if (first || !main) return
    const put = () => {
      const title = main.querySelector<HTMLElement>('h1')
      if (!title) return false
      title.tabIndex = -1
      title.focus({ preventScroll: true })
      return true
    }
    if (put()) return
    const watcher = new MutationObserver(() => put() && stop())
    const timer = setTimeout(() => stop(), WAIT_MS)
    const stop = () => {
      watcher.disconnect()
      clearTimeout(timer)
      removeEventListener('pointerdown', stop, true)
      removeEventListener('keydown', stop, true)
    }
    watcher.observe(main, { childList: true, subtree: true })
    addEventListener('pointerdown', stop, true)
    addEventListener('keydown', stop, true)
    return stop
  }, [pathname])
  return null
}
