import { lazy, type ReactNode, Suspense, useCallback, useState, useSyncExternalStore } from 'react'
import { MayGo } from '../../../design/may-go.ts'
import { useMe } from '../client/session.ts'
import { mayGo } from '../route-of.ts'
import { t } from '../words.ts'
import { ClockBar, DemoBanner, OfflineBar } from './bars.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { FocusOnArrival } from './focus-on-arrival.tsx'
import { isHelpOpen, onHelp } from './help-store.ts'
import { IdleGuard } from './idle-guard.tsx'
import { Keys } from './keys.tsx'
import { ManyFilesDialog } from './many-files-dialog.tsx'
import { MenuCounter } from './menu-counter.tsx'
import { Palette } from './palette.tsx'
import { PaperHead } from './paper-head.tsx'
import { SideBar } from './side-bar.tsx'
import { StepUpDialog } from './step-up-dialog.tsx'
import { TopBar } from './top-bar.tsx'

/** Everything around a screen. Landmarks in reading order: menu, tools, content, phone menu. */
export function Shell({ children }: { children: ReactNode }) {
  const me = useMe()
  const hers = useCallback((href: string) => mayGo(me, href), [me])
  return (
    <MayGo value={hers}>
      <a className="skip" href="#isi">
        {t('skip')}
      </a>
      <div className="app">
        <SideBar />
        <TopBar />
        <main className="main" id="isi" tabIndex={-1}>
          <PaperHead />
          {me.demo && <DemoBanner />}
          <OfflineBar />
          <ClockBar />
          {children}
        </main>
        <BottomBar />
      </div>
      <Keys />
      <Palette />
      <Help />
      <StepUpDialog />
      <ManyFilesDialog />
      <FocusOnArrival />
      {me.pendingShares > 0 && (
        <Suspense fallback={null}>
          <KeySharer />
        </Suspense>
      )}
      <IdleGuard device={me.device} />
      <MenuCounter />
    </MayGo>
  )
}

/** A colleague waits for a key that this person holds: rare, so its code comes then. */
const KeySharer = lazy(() => import('./key-sharer.tsx').then((m) => ({ default: m.KeySharer })))
const HelpDialog = lazy(() => import('./help-dialog.tsx').then((m) => ({ default: m.HelpDialog })))

/** Loaded when it is first asked for, then kept, so that it can give the focus back. */
function Help() {
  const open = useSyncExternalStore(onHelp, isHelpOpen)
  const [asked, setAsked] = useState(false)
  if (open && !asked) setAsked(true)
  return (
    asked && (
      <Suspense fallback={null}>
        <HelpDialog />
      </Suspense>
    )
  )
}
