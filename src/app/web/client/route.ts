import { createContext, use } from 'react'

type How = { replace?: boolean | undefined }

type Step = 'forward' | 'back'
const listeners = new Set<(step: Step) => void>()

/** Calls `listener` at every step: by code, by link, by Back. */
export function onAddress(listener: (step: Step) => void): () => void {
  const back = () => listener('back')
  listeners.add(listener)
  addEventListener('popstate', back)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', back)
  }
}

let before = '/'

/** The address that was left last: the manual begins with the page about it. */
export const cameFrom = (): string => before

/** Goes to an address of this app: `navigate('/penerima-manfaat')`. While nothing listens, the browser loads it. */
export function navigate(href: string, how?: How): void {
  const isSame = href === `${location.pathname}${location.search}${location.hash}`
  if (listeners.size === 0 && !how?.replace) {
    location.assign(href)
    return
  }
  before = location.pathname
  history[how?.replace || isSame ? 'replaceState' : 'pushState'](null, '', href)
  for (const listener of listeners) listener('forward')
}

/** Puts another address in the place of this one: no way back to it. */
export const replaceAddress = (path: string): void => navigate(path, { replace: true })

/** The address of the screen that is drawn; the browser's bar is ahead of it while the next screen loads. */
export type Place = {
  readonly pathname: string
  readonly search: string
  readonly params: Readonly<Record<string, string>>
}

export const PlaceOfScreen = createContext<Place>({ pathname: '/', search: '', params: {} })

export const usePlace = (): Place => use(PlaceOfScreen)

/** A named part of the address: `useRouteParam('caseId')` for `/kasus/$caseId`. A wrong name is a defect and throws. */
export function useRouteParam(name: string): string {
  const value = usePlace().params[name]
  if (value === undefined) throw new Error(`this address has no part "${name}"`)
  return value
}

/** One filter in the address (`?tahap=rencana`), so that a list can be linked and comes back on Back. */
export function useSearchParam(name: string): readonly [string | null, (value: string | null) => void] {
  const { search } = usePlace()
  const set = (value: string | null) => {
    const now = new URL(location.href)
    if (value === null || value === '') now.searchParams.delete(name)
    else now.searchParams.set(name, value)
    navigate(`${now.pathname}${now.search}`, { replace: true })
  }
  return [new URLSearchParams(search).get(name), set]
}
