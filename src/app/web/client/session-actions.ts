import { clearToasts } from '../../../design/toast.tsx'
import { ROLES } from '../../../kernel/roles.ts'
import { forgetChoice } from '../preferences.ts'
import { clearDesk, flushDrafts } from './draft-desk.ts'
import { isRefused } from './refused.ts'
import { replaceAddress } from './route.ts'
import { getSession, setSession } from './session.ts'
import { api } from './shell-api.ts'
import type { MeAnswer } from './shell-contract.ts'
import { cutShortForms } from './short-forms.ts'
import { answerStepUp } from './step-up.ts'
import { tellTabs } from './tabs.ts'

/** Set while an ended session may still live on the server; the next page ends it first. Holds no fact. */
const ENDING = 'titian.ending'

/** Drops every answer in memory; given by the part that holds the query cache, which the sign-in page does not load. */
let dropAnswers: () => void = () => undefined
export const setDropAnswers = (drop: () => void): void => {
  dropAnswers = drop
}

/** Whose text may wait in memory for the next sign-in. */
let writer: string | null = null
let demo = false
/** Nobody works here yet: the wizard of the first day instead of the sign-in page. */
let firstRun = false

const wipe = () => {
  cutShortForms()
  dropAnswers()
  clearToasts()
  answerStepUp(false)
}

/** Somebody is here: after sign-in, after unlocking, at start. Text of another person is dropped first. */
function enter({ account, ...me }: MeAnswer): string | null {
  demo = me.demo
  firstRun = me.firstRun
  if (me.state === 'locked') setSession({ status: 'locked', me: null, since: null })
  if (account === null || me.state !== 'ok') return null
  if (writer !== null && writer !== account.id) {
    clearDesk()
    wipe()
    forgetChoice()
    replaceAddress('/')
  }
  writer = account.id
  const roles = ROLES.filter((role) => account.roles.includes(role))
  setSession({ status: 'open', me: { ...me, account: { ...account, roles } } })
  void flushDrafts().catch(() => undefined) // what cannot be stored yet says so on its screen
  return account.id
}

/** Asks who sits here. Called at start, after each factor, and when another tab says that this has changed. */
export async function refreshSession(): Promise<string | null> {
  try {
    if (sessionStorage.getItem(ENDING) !== null) await finishEnding()
    const me = await api.auth.me({})
    const entered = enter(me)
    if (entered === null && me.state !== 'locked') leaveTo(whyOut())
    return entered
  } catch (error) {
    if (getSession().status === 'unknown' || getSession().status === 'unreached') setSession({ status: 'unreached' })
    if (!isRefused(error)) throw error
    return null
  }
}

/** Only where somebody was signed in did a session end: nothing ended for whoever has just set the centre up. */
function whyOut(): 'never' | 'ended' | 'left' {
  const before = getSession()
  if (before.status === 'signed_out') return before.why
  return before.status === 'open' || before.status === 'locked' ? 'ended' : 'never'
}

async function finishEnding(): Promise<void> {
  await api.auth.signOut({}, { keepalive: true }).catch((error: unknown) => {
    if (isRefused(error, 'offline')) throw error
  })
  sessionStorage.removeItem(ENDING)
}

function leaveTo(why: 'never' | 'ended' | 'left'): void {
  wipe()
  const { status } = getSession()
  if (status === 'open' || status === 'locked') forgetChoice() // the next one here has not chosen hers yet
  setSession({ status: 'signed_out', why, demo, firstRun })
}

/** The server says that the session is over: the screen goes, text not yet stored waits for the same person. */
export function showSignedOut(): void {
  const { status } = getSession()
  if (status === 'open' || status === 'locked') leaveTo('ended')
}

export function showLocked(): void {
  const session = getSession()
  if (session.status !== 'open') return
  wipe()
  setSession({ status: 'locked', me: session.me, since: new Date() })
}

let locking: Promise<unknown> | undefined

/** Clears the screen at once, stores what was being written, then locks the session on the server, in every tab. */
export async function lockNow(): Promise<void> {
  if (getSession().status !== 'open') return
  const stored = flushDrafts(true).catch(() => undefined) // what could not be stored waits in memory for the unlocking
  showLocked()
  tellTabs({ say: 'locked' })
  locking = stored.then(() => api.auth.lock({}, { keepalive: true })).catch(() => undefined) // the server locks by its own clock
  await locking
}

/** Throws `Refused` when the passphrase is not right. */
export async function unlock(passphrase: string): Promise<void> {
  await locking // overtaken by a quick hand, the lock would close what was just opened
  await api.auth.unlock({ passphrase })
  const account = await refreshSession()
  if (account !== null) tellTabs({ say: 'unlocked', account })
}

/** Throws `Refused` when the code or the key is not right. */
export async function giveSecondFactor(answer: { code: string } | { passkey: { id: string } }): Promise<void> {
  await api.auth.secondFactor(answer)
  const account = await refreshSession()
  if (account !== null) tellTabs({ say: 'signed_in', account })
}

/** Ends the session on purpose: nothing stays in this tab or in any other. */
export async function signOut(): Promise<void> {
  await flushDrafts(true).catch(() => undefined) // not stored: the person was told so on the page
  forget()
  replaceAddress('/masuk')
  leaveTo('left')
  await finishEnding().catch(() => undefined) // the flag stays, the next page ends it
}

function forget(): void {
  writer = null
  clearDesk()
  wipe()
  forgetChoice()
  sessionStorage.setItem(ENDING, '1')
  tellTabs({ say: 'signed_out' })
}

/** Another tab ended the session: the same here, without asking the server again. */
export function forgetHere(): void {
  writer = null
  clearDesk()
  replaceAddress('/masuk')
  leaveTo('left')
}

/** Esc three times, or the corner button: the page is empty at once, then the session ends, then `/masuk` replaces it. */
export async function quickExit(to = '/masuk'): Promise<void> {
  document.body.replaceChildren()
  const stored = flushDrafts(true)
  await Promise.race([stored, wait(250)]).catch(() => undefined) // the page is gone already; leaving matters more
  forget()
  await Promise.race([finishEnding(), wait(1000)]).catch(() => undefined) // the flag stays, the next page ends it
  location.replace(to)
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
