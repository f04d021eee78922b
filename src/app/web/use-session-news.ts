import { useEffect } from 'react'
import { followAccount } from './client/account-locale.ts'
import { flushDrafts } from './client/draft-desk.ts'
import { getSession, onSession } from './client/session.ts'
import { forgetHere, refreshSession, showLocked, showSignedOut } from './client/session-actions.ts'
import { on } from './client/signals.ts'
import { onTabs, type TabWord } from './client/tabs.ts'

function hear(word: TabWord): void {
  const session = getSession()
  if (word.say === 'signed_out') forgetHere()
  if (word.say === 'locked') showLocked()
  if (word.say !== 'signed_in' && word.say !== 'unlocked') return
  const mine = session.status === 'open' && session.me.account.id === word.account
  if (!mine) void refreshSession()
}

function speak(): void {
  const session = getSession()
  if (session.status === 'open') void followAccount(session.me.locale)
}

/** Keeps this tab true to the server and to the other tabs: signed out, locked, opened, by whom. */
export function useSessionNews(): void {
  useEffect(() => {
    const stops = [on('signed_out', showSignedOut), on('locked', showLocked), onTabs(hear), onSession(speak)]
    speak() // the answer may have been quicker than this page
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) void refreshSession() // the browser kept the page: ask again who sits here
    }
    const leave = () => void flushDrafts(true).catch(() => undefined) // no page is left to say it on
    addEventListener('pageshow', back)
    addEventListener('pagehide', leave)
    return () => {
      for (const stop of stops) stop()
      removeEventListener('pageshow', back)
      removeEventListener('pagehide', leave)
    }
  }, [])
}
