import { DraftSaver, type DraftState } from './draft-saver.ts'
import { isRefused, Refused } from './refused.ts'
import { api } from './shell-api.ts'
import { typedOver } from './typed-over.ts'

/** One draft in hand: its newest body, what the page says about it, and who saves it. */
export type Entry = {
  key: string
  /** what the screen begins with */
  empty: object
  body: object | undefined
  /** what the server had of it when this page last heard of it, and which version that was; null = none */
  seen: { body: object; version: string | null }
  /** the server has said what is stored under this key, or it was thrown away */
  isFound: boolean
  finding: Promise<void> | null
  restoredAt: Date | null
  state: DraftState
  saver: DraftSaver<object>
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

/** Who seals on this device what the server can not be given now (modules/outbox); its code comes later than the first screen. */
type Keeper = { keep: (key: string, body: string) => Promise<boolean>; forget: (key: string) => Promise<void> }
let keeper: Keeper | undefined
export const setDraftKeeper = (given: Keeper): void => void (keeper = given)

let storedAt: Date | null = null

/** When the server last stored something typed in this tab; null before the first time. */
export const lastStoredAt = (): Date | null => storedAt

export const NOTHING_SAVED: DraftState = { state: 'draft', at: null }

export function takeDraft(key: string, empty: object): Entry {
  const known = desk.get(key)
  if (known) {
    // thrown away, and the server not told of it yet: what is typed now is another one
    if (known.body === undefined && known.isFound) Object.assign(known, { empty, seen: { ...known.seen, body: empty } })
    return known
  }
  const save = async (body: object | null, leaving: boolean) => {
    if (body === null) {
      await keeper?.forget(key)
      const { version } = entry.seen
      await api.drafts.drop({ key, ...(version !== null && { version }) })
      return null
    }
    try {
      await findStored(entry) // saved before this is known, the first letter would write over an evening's text
      if (desk.get(key) !== entry) return null
      return await store(entry, entry.body ?? body, leaving)
    } catch (error) {
      throw await sealedHere(entry, error)
    }
  }
  const entry: Entry = {
    key,
    empty,
    body: undefined,
    seen: { body: empty, version: null },
    isFound: false,
    finding: null,
    restoredAt: null,
    state: NOTHING_SAVED,
    saver: new DraftSaver<object>(
      save,
      (state) => tell(entry, state),
      () => performance.now(),
    ),
    listeners: new Set(),
  }
  desk.set(key, entry)
  return entry
}

/** The server is away: what is in hand is sealed on this device, and sent from the hand as soon as it is back. */
async function sealedHere(entry: Entry, error: unknown): Promise<unknown> {
  if (!isRefused(error, 'offline') || desk.get(entry.key) !== entry || entry.body === undefined) return error
  const isKept = await keeper?.keep(entry.key, JSON.stringify(entry.body))
  return isKept ? new Refused(0, { code: 'on_device' }) : error
}

/** What another page of hers had sealed on this device is on the server now: whoever has this draft open takes it in. */
export async function foundAgain(key: string): Promise<void> {
  const entry = desk.get(key)
  if (!entry) return
  entry.isFound = false
  await findStored(entry)
}

/**
 * Over the version that this page saw. When another page saved meanwhile (a reload may ask for the draft before the page before
 * has sent its last words), its text is taken, and on top of it what was typed here.
 */
async function store(entry: Entry, body: object, leaving: boolean): Promise<Date | null> {
  const { key, seen } = entry
  const sent = { key, body: JSON.stringify(body), version: seen.version, leaving }
  const { savedAt, version, newer } = await api.drafts.save(sent, { keepalive: leaving })
  if (desk.get(key) !== entry) return null
  if (entry.body === undefined) {
    if (!newer) entry.seen = { ...entry.seen, version } // it was thrown away meanwhile: that one, and none of another page
    return null
  }
  entry.seen = { body: newer ? bothOf(entry, newer) : body, version }
  if (!newer) {
    await keeper?.forget(key)
    storedAt = new Date(savedAt)
    return storedAt
  }
  entry.body = typedOver(seen.body, entry.seen.body, entry.body)
  tell(entry, entry.state)
  return await store(entry, entry.body, leaving)
}

/** What is stored, behind what came late from a page that was gone; bodies are what screens stored. */
function bothOf({ empty }: Entry, { body, late }: { body: string; late: string | null }): object {
  const stored = JSON.parse(body) as object // as above
  return late === null ? stored : typedOver(empty, JSON.parse(late) as object, stored) // as above
}

function tell(entry: Entry, state: DraftState): void {
  entry.state = state
  for (const listener of [...entry.listeners, ...watchers]) listener()
}

/** Asks once what is stored under its key, and puts what was typed meanwhile on top of it. */
export function findStored(entry: Entry): Promise<void> {
  if (entry.isFound) return Promise.resolve()
  const ask = async () => {
    const { body, late, savedAt, version } = await api.drafts.get({ key: entry.key })
    if (entry.isFound) return
    entry.isFound = true
    if (body === null || savedAt === null) return
    const stored = bothOf(entry, { body, late })
    const begun = entry.seen.body
    entry.seen = { body: stored, version }
    const isTyped = entry.body !== undefined
    entry.body = typedOver(begun, stored, entry.body ?? begun)
    entry.restoredAt = new Date(savedAt)
    tell(entry, isTyped ? entry.state : { state: 'draft', at: entry.restoredAt })
  }
  entry.finding ??= ask().finally(() => {
    entry.finding = null
  })
  return entry.finding
}

/** It has become a record, or its writer wants it no more: the screen begins anew. What another page saved since stays. */
export function discardDraft(entry: Entry): Promise<void> {
  const seen = { ...entry.seen, body: entry.empty }
  Object.assign(entry, { body: undefined, isFound: true, restoredAt: null, seen })
  tell(entry, NOTHING_SAVED)
  return entry.saver.discard()
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
