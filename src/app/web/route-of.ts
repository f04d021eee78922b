import type { ScreenRoute } from './client/screen-route.ts'
import { allows, allRoutes } from './screens-of.ts'

/** How many parts match by name; null when the address is another one. A named part ($id) matches anything. */
function fit(route: ScreenRoute, pathname: string): number | null {
  const asked = pathname.split('/')
  const parts = route.path.split('/')
  if (parts.length !== asked.length) return null
  if (!parts.every((part, at) => part.startsWith('$') || part === asked[at])) return null
  return parts.filter((part) => !part.startsWith('$')).length
}

/** The line of the table that an address belongs to; words win over named parts (`/x/baru` over `/x/$id`). */
export function routeOf(pathname: string): ScreenRoute | undefined {
  const clean = pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname
  const fits = allRoutes().flatMap((route) => {
    const score = fit(route, clean)
    return score === null ? [] : [{ route, score }]
  })
  return fits.sort((a, b) => b.score - a.score)[0]?.route
}

/** Where one signs in or comes without an address: it leads to the first screen of the role. */
export const isDoor = (pathname: string): boolean => ['/', '/masuk', '/kunci'].includes(pathname)

/** May somebody who may do these actions go to this address? What is no screen of ours (a file, another site) is no matter of ours. */
export function mayGo({ actions, demo }: { actions: readonly string[]; demo: boolean }, href: string): boolean {
  const screen = routeOf(href.replace(/[?#].*$/, ''))
  return !screen || allows(screen, actions, demo)
}
