import { navigate } from './client/route.ts'
import { preload } from './screen-at.tsx'

/** The address of a plain link of this app that this press should follow, or null when the browser should do it. */
function addressOf(event: Event): string | null {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link?.href || link.target || link.hasAttribute('download')) return null
  const url = new URL(link.href)
  if (url.origin !== location.origin || url.pathname.startsWith('/api/')) return null
  const samePage = url.pathname === location.pathname && url.search === location.search
  return samePage && url.hash !== '' ? null : `${url.pathname}${url.search}${url.hash}`
}

/**
 * Turns every plain `<a href="/…">` of the page into a step without a page load, and loads its screen when the pointer
 * or the focus rests on it. So the kit and the screens know only addresses.
 */
export function catchLinks(): () => void {
  const press = (event: MouseEvent) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return
    const href = addressOf(event)
    if (href === null) return
    event.preventDefault()
    navigate(href)
  }
  const intend = (event: Event) => {
    const href = addressOf(event)
    if (href !== null) preload(new URL(href, location.origin).pathname)
  }
  document.addEventListener('click', press)
  document.addEventListener('pointerover', intend, { passive: true })
  document.addEventListener('focusin', intend)
  return () => {
    document.removeEventListener('click', press)
    document.removeEventListener('pointerover', intend)
    document.removeEventListener('focusin', intend)
  }
}
