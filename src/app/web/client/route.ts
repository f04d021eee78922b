import { useLocation, useParams } from '@tanstack/react-router'

type Go = (href: string, how?: { replace?: boolean | undefined }) => void

let go: Go = (href) => location.assign(href)

/** The shell hands over its router once; screens and the kit know only addresses. */
export const setNavigator = (navigator: Go): void => {
  go = navigator
}

/** Goes to an address of this app: `navigate('/penerima-manfaat')`. */
export const navigate: Go = (href, how) => go(href, how)

/** A named part of the address: `useRouteParam('caseId')` for `/kasus/$caseId`. A wrong name is a defect and throws. */
export function useRouteParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  const value = params[name]
  if (value === undefined) throw new Error(`this address has no part "${name}"`)
  return value
}

/** One filter in the address (`?tahap=rencana`), so that a list can be linked and comes back on Back. */
export function useSearchParam(name: string): readonly [string | null, (value: string | null) => void] {
  const { href } = useLocation()
  const url = new URL(href, location.origin)
  const set = (value: string | null) => {
    if (value === null || value === '') url.searchParams.delete(name)
    else url.searchParams.set(name, value)
    navigate(`${url.pathname}${url.search}`, { replace: true })
  }
  return [url.searchParams.get(name), set]
}
