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
  await Promise.all([...desk.values()].map((entry) => entry.saver.flush(leaving)))
}

/** Could some text not be stored, so that it waits in hand? */
export const isTextWaiting = (): boolean =>
  [...desk.values()].some(({ state }) => state.state === 'check' || state.state === 'waiting')

/** Somebody else sits here now, or the session was ended on purpose: nothing typed stays in memory. */
export function clearDesk(): void {
  for (const entry of desk.values()) entry.saver.drop()
  desk.clear()
  storedAt = null
}
