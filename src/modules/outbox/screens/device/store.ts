import { Refused } from '../../../../app/web/client/refused.ts'
import type { Entry } from '../../rules.ts'

/** The entries on this device. Nothing else of Titian lies in its database, and of an entry nothing but its box can be of anybody. */
const NAME = 'titian'
const STORE = 'outbox'
const DRAFTS = 'drafts'

let opening: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 2)
    asked.onupgradeneeded = () => {
      for (const store of [STORE, DRAFTS])
        if (!asked.result.objectStoreNames.contains(store)) asked.result.createObjectStore(store, { keyPath: 'id' })
    }
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => {
      opening = undefined // asked for again: what was full may be emptied
      reject(saidOf(asked.error))
    }
  })
  return opening
}

/** A device without room is told to whoever writes: what she typed lies nowhere but on her screen. */
const saidOf = (error: DOMException | null): Error =>
  error?.name === 'QuotaExceededError' ? new Refused(0, { code: 'device_full' }) : (error ?? new Error('not kept'))

/** Resolves when it lies on the disk, not when it was only taken in. */
async function within<T>(
  mode: 'readonly' | 'readwrite',
  work: (store: IDBObjectStore) => IDBRequest<T>,
  store = STORE,
): Promise<T> {
  const database = await open()
  const transaction = database.transaction(store, mode, { durability: 'strict' })
  const request = work(transaction.objectStore(store))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = () => reject(saidOf(transaction.error ?? request.error))
    transaction.onabort = () => reject(saidOf(transaction.error ?? request.error))
  })
}

const watchers = new Set<() => void>()
let seen: readonly Entry[] = []

async function look(): Promise<void> {
  seen = await allEntries()
  for (const watcher of watchers) watcher()
}

export const allEntries = (): Promise<Entry[]> => within('readonly', (store) => store.getAll() as IDBRequest<Entry[]>) // only `putEntry` writes it

export async function putEntry(entry: Entry): Promise<void> {
  await within('readwrite', (store) => store.put(entry))
  await look()
}

export async function removeEntry(id: string): Promise<void> {
  await within('readwrite', (store) => store.delete(id))
  await look()
}

/** A draft that the server does not have: its box, a hash for an id, and whose. */
export type KeptDraft = { readonly id: string; readonly owner: string; readonly box: string }

export const allDrafts = (): Promise<KeptDraft[]> =>
  within('readonly', (store) => store.getAll() as IDBRequest<KeptDraft[]>, DRAFTS) // only `putDraft` writes it

export async function putDraft(draft: KeptDraft): Promise<void> {
  await within('readwrite', (store) => store.put(draft), DRAFTS)
}

export async function removeDraft(id: string): Promise<void> {
  await within('readwrite', (store) => store.delete(id), DRAFTS)
}

/** For `useSyncExternalStore`. */
export function onEntries(watcher: () => void): () => void {
  watchers.add(watcher)
  if (watchers.size === 1) void look()
  return () => watchers.delete(watcher)
}
export const entriesSeen = (): readonly Entry[] => seen
