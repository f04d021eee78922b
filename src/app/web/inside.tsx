import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Toasts } from '../../design/toast.tsx'
import { afterFirstScreen } from './client/later.ts'
import { queryClient } from './client/query-client.ts'
import { onAddress, PlaceOfScreen } from './client/route.ts'
import { getSession } from './client/session.ts'
import { setDropAnswers } from './client/session-actions.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { catchLinks } from './link-catcher.ts'
import { type Shown, screenAt } from './screen-at.tsx'
import { Mistake } from './screens/plain.tsx'
import { clearCounts } from './shell/menu-counts.ts'
import { Shell } from './shell/shell.tsx'

setDropAnswers(() => {
  queryClient.clear()
  clearCounts()
})

/** The screen of the address. The one that stands there stays until the code of the next has come. */
function useShown(): Shown | null {
  const [shown, show] = useState<Shown | null>(null)
  const isBack = useRef(false)
  useEffect(() => {
    let last = 0
    const arrive = (step: 'forward' | 'back') => {
      const mine = ++last
      const draw = (next: Shown) => {
        if (mine !== last) return
        isBack.current = step === 'back'
        show(next)
      }
      const next = screenAt(location)
      if (next instanceof Promise) void next.then(draw)
      else draw(next)
    }
    arrive('back')
    const stop = onAddress(arrive)
    return () => {
      last = -1
      stop()
    }
  }, [])
  const pathname = shown?.place.pathname
  useEffect(() => {
    // going back, the browser knows where one was
    if (pathname !== undefined && !isBack.current) scrollTo(0, 0)
  }, [pathname])
  return shown
}

/** Whoever sits at her own phone may go on writing without a connection. */
const keep = () =>
  afterFirstScreen(() => {
    const session = getSession()
    if (session.status !== 'open' || session.me.device !== 'personal') return
    // lost on the way: it begins with the next load of the page; what is written until then waits on it and says so
    import('./keeping.ts').then(
      (m) => m.begin(),
      () => undefined,
    )
  })

/** Everything behind the sign-in: memory of answers, shell, the screen of the address. */
export function Inside() {
  const shown = useShown()
  useEffect(catchLinks, [])
  useEffect(keep, [])
  if (!shown) return null
  const { place, Screen } = shown
  return (
    <QueryClientProvider client={queryClient}>
      <PlaceOfScreen value={place}>
        <Shell>
          <ErrorBoundary key={place.pathname} instead={<Mistake />}>
            <Screen />
          </ErrorBoundary>
        </Shell>
      </PlaceOfScreen>
      <Toasts />
    </QueryClientProvider>
  )
}
