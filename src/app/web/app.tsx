import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { getLocale, onLocale } from '../../kernel/words.ts'
import { later, watchFirstScreen } from './client/later.ts'
import { useSession } from './client/session.ts'
import { quickExit } from './client/session-actions.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { makeThreePresses } from './idle.ts'
import { Inside } from './inside.tsx'
import { Unreached } from './screens/unreached.tsx'
import { useSessionNews } from './use-session-news.ts'

/** Once in the life of a machine. */
const FirstRun = lazy(() => import('./first-run/first-run.tsx').then((m) => ({ default: m.FirstRun })))
/** What whoever holds a letter may ask without an account. */
const CheckOutside = lazy(() => import('./screens/check-outside.tsx').then((m) => ({ default: m.CheckOutside })))
const SignIn = lazy(() => import('./screens/sign-in.tsx').then((m) => ({ default: m.SignIn })))

const LockScreen = later(() => import('./screens/lock-screen.tsx').then((m) => m.LockScreen))

/** Decides by the session alone what may be drawn: nothing of a person is on the page before and after it is open. */
export function App() {
  const session = useSession()
  const locale = useSyncExternalStore(onLocale, getLocale)
  useSessionNews()
  const isOpen = session.status === 'open'
  useEffect(() => (isOpen ? watchFirstScreen() : undefined), [isOpen])
  useThreeEscapes(session.status === 'open' || session.status === 'locked')
  if (session.status === 'unknown') return null
  return (
    <ErrorBoundary key={locale}>
      <Suspense fallback={null}>
        {session.status === 'unreached' && <Unreached />}
        {session.status === 'signed_out' && session.firstRun && <FirstRun />}
        {session.status === 'signed_out' &&
          !session.firstRun &&
          (location.pathname === '/cek-surat' ? <CheckOutside /> : <SignIn why={session.why} demo={session.demo} />)}
        {session.status === 'locked' && <LockScreen me={session.me} since={session.since} />}
        {session.status === 'open' && <Inside key={session.me.account.id} />}
      </Suspense>
    </ErrorBoundary>
  )
}

/** Esc three times ends the session at once, from anywhere (design.md 6 "Quick exit"). */
function useThreeEscapes(on: boolean): void {
  useEffect(() => {
    if (!on) return
    const third = makeThreePresses()
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.repeat && third(event.timeStamp)) void quickExit()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [on])
}
