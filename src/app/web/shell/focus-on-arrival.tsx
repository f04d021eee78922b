import { useEffect, useRef } from 'react'
import { usePlace } from '../client/route.ts'
import { isDoor } from '../route-of.ts'

const WAIT_MS = 10_000

/**
 * After a step inside the app the focus goes to the new h1, so that a screen reader says where one is (WCAG 2.4.3).
 * Content arrives late: it waits for the heading, and gives up as soon as the person does something.
 */
export function FocusOnArrival() {
  const { pathname } = usePlace()
  const from = useRef(pathname)
  useEffect(() => {
    if (from.current === pathname) return
    const isFirst = isDoor(from.current) // nobody went anywhere yet: reading begins at the top of the page
    from.current = pathname
    const main = document.getElementById('isi')
    if (isFirst || !main) return
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
