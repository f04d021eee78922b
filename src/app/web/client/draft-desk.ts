import { DraftSaver, type DraftState } from './draft-saver.ts'
import { api } from './shell-api.ts'

/** One draft in hand: its newest body, what the page says about it, and who saves it. */
export type Entry = {
  key: string
  body: unknown
  state: DraftState
  saver: DraftSaver<unknown>
  listeners: Set<() => void>
}

/** Drafts being written. An entry outlives its screen only while the server does not have its text yet. */
const desk = new Map<string, Entry>()

/** Texts of records with several writers: on a screen, or gone from it before the server had their last words. */
type Text = { waiting: boolean; isStuck: boolean; store: (leaving: boolean) => Promise<void>; drop: () => void }
const texts = new Map<string, Text>()

/** The text of this record that still waits, so that a page drawn anew after a lock goes on with it; otherwise a new one. */
export function takeText<T extends Text>(key: string, make: () => T): { text: T; isKnown: boolean } {
  const known = texts.get(key) as T | undefined // one key, one kind of text
  const text = known?.waiting ? known : make()
  texts.set(key, text)
  return { text, isKnown: text === known }
}

export async function leaveText(key: string, text: Text): Promise<void> {
  await text.store(true)
  if (!text.waiting && texts.get(key) === text) texts.delete(key)
}

export const stayWithText = (key: string, text: Text): void => void texts.set(key, text)

/** Somebody looks at what waits: it is another now. */
export const deskChanged = (): void => {
  for (const watcher of watchers) watcher()
}

/** Who wants to know that anything on the desk has changed: the lock screen. */
const watchers = new Set<() => void>()

export function onDesk(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

let storedAt: Date | null = null

/** When the server last stored something typed in this tab; null before the first time. */
export const lastStoredAt = (): Date | null => storedAt

export const NOTHING_SAVED: DraftState = { state: 'draft', at: null }

export function takeDraft(key: string): Entry {
  const known = desk.get(key)
  if (known) return known
  const listeners = new Set<() => void>()
  const tell = (state: DraftState) => {
    entry.state = state
    for (const listener of [...listeners, ...watchers]) listener()
  }
  const save = async (body: unknown, leaving: boolean) => {
    if (body === null) {
      await api.drafts.drop({ key })
      return null
    }
    const { savedAt } = await api.drafts.save({ key, body: JSON.stringify(body) }, { keepalive: leaving })
    storedAt = new Date(savedAt)
    return storedAt
  }
  const saver = new DraftSaver<unknown>(save, tell, () => performance.now())
  const entry: Entry = { key, body: undefined, state: NOTHING_SAVED, saver, listeners }
  desk.set(key, entry)
  return entry
}

/** The screen is gone: what waits is sent, and the entry leaves the desk when the server has it. */
export async function leaveDraft(entry: Entry): Promise<void> {
  await entry.saver.flush(true)
  if (entry.listeners.size === 0 && !entry.saver.waiting && desk.get(entry.key) === entry) desk.delete(entry.key)
}

/** Everything that waits, sent now: before a lock, on leaving the page, after unlocking. */
export async function flushDrafts(leaving = false): Promise<void> {
  await Promise.all([
    ...[...desk.values()].map((entry) => entry.saver.flush(leaving)),
    ...[...texts.values()].map((text) => text.store(leaving)),
  ])
}

/** Could some text not be stored, so that it waits in hand? */
export const isTextWaiting = (): boolean =>
  [...desk.values()].some(({ state }) => state.state === 'check' || state.state === 'waiting') ||
  [...texts.values()].some((text) => text.isStuck)

/** Somebody else sits here now, or the session was ended on purpose: nothing typed stays in memory. */
export function clearDesk(): void {
  for (const entry of desk.values()) entry.saver.drop()
  desk.clear()
  for (const text of texts.values()) text.drop()
  texts.clear()
  storedAt = null
}
