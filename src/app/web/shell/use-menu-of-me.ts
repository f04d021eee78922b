import { useMemo, useSyncExternalStore } from 'react'
import { usePlace } from '../client/route.ts'
import { useMe } from '../client/session.ts'
import { type Menu, menuFor } from '../menu.ts'
import { allowedRoutes } from '../screens-of.ts'
import { countOf, onCounts } from './menu-counts.ts'

/** The menu of the person at the keyboard. */
export function useMenuOfMe(): Menu {
  const { account, actions, demo } = useMe()
  return useMemo(() => {
    const paths = new Set(allowedRoutes(actions, demo).map((route) => route.path))
    return menuFor(account.roles, (path) => paths.has(path))
  }, [account, actions, demo])
}

/** Is this line the place where the reader is: the page itself or one below it? */
export function useIsHere(): (path: string) => boolean {
  const { pathname } = usePlace()
  return (path) => pathname === path || pathname.startsWith(`${path}/`)
}

export const useCountOf = (path: string): number => useSyncExternalStore(onCounts, () => countOf(path))
