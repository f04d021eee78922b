import { type Kept, send, setKeeper } from '../../../../app/web/client/create-client.ts'
import { timeKey, todayKey } from '../../../../app/web/client/days.ts'
import { asRefused, isRefused } from '../../../../app/web/client/refused.ts'
import { getSession, onSession } from '../../../../app/web/client/session.ts'
import { on } from '../../../../app/web/client/signals.ts'
import { boundTo, boundToPicture } from '../../boxes.ts'
import { partsOf, sendParts } from '../../parts.ts'
import { type Opened, type Ports, replay } from '../../replay.ts'
import { type Entry, KEPT, type Kind, LETTERS } from '../../rules.ts'
import { api } from '../api.ts'
import { keepDrafts, sendDrafts } from './drafts.ts'
import { sealBox } from './seal-box.ts'
import { allEntries, putEntry, removeEntry } from './store.ts'

/** Who writes on this phone now, and to what it seals; in memory only, gone at the lock. */
let desk: { owner: string; publicKey: string } | null = null
let running: Promise<void> | null = null

async function keep(path: string, input: unknown, id: string, draft: string | null): Promise<Kept | undefined> {
  const kind = KEPT[path]
  if (!kind || !desk) return undefined
  const { owner, publicKey } = desk
  const all = await allEntries()
  const known = all.find((entry) => entry.id === id)
  if (known) return { at: known.writtenAt, code: known.code }
  const { said, parts } = kind === 'photo' ? await apart(input, owner, publicKey, id) : { said: input }
  const text = JSON.stringify({ path, input: JSON.stringify(asKnownNow(kind, said)), draft })
  const numbers = all.filter((entry) => entry.kind === kind).map((entry) => Number(entry.code.slice(1)))
  const entry: Entry = {
    ...{ id, owner, kind, writtenAt: new Date().toISOString(), sentAt: null },
    code: `${LETTERS[kind]}${Math.max(0, ...numbers) + 1}`,
    box: await sealBox(publicKey, text, boundTo(owner, id, kind)),
    ...(parts && { parts }),
  }
  await putEntry(entry)
  return { at: entry.writtenAt, code: entry.code }
}

/** A picture is sealed by itself and travels in parts; the command names it by the entry. */
async function apart(input: unknown, owner: string, publicKey: string, id: string) {
  const { base64, ...words } = isFields(input) ? input : {}
  const parts = partsOf(await sealBox(publicKey, String(base64), boundToPicture(owner, id)))
  return { said: { ...words, upload: { uploadId: id, parts: parts.length } }, parts }
}

/** The clocks of an incident begin when it was known: when it was written here, not when the server hears of it. */
const asKnownNow = (kind: Kind, input: unknown): unknown =>
  kind !== 'incident' || (isFields(input) && (input['knownOn'] || input['knownTime']))
    ? input
    : { ...(isFields(input) && input), knownOn: todayKey(), knownTime: timeKey(new Date()) }
const isFields = (input: unknown): input is Record<string, unknown> => typeof input === 'object' && input !== null

const ports: Ports = {
  all: allEntries,
  put: putEntry,
  remove: removeEntry,
  open: ({ id, kind, box }) => api.outbox.open({ entryId: id, kind, box: box ?? '' }, { background: true }),
  send: async ({ id, parts, writtenAt }, { path, input, draft }) => {
    try {
      if (parts) await sendParts(parts, lineOf(id))
      await send(path, JSON.parse(input), { key: id, background: true, replayed: true })
    } catch (error) {
      const { code, body } = asRefused(error)
      return { code, body }
    }
    if (draft !== null) await dropAsOf(writtenAt, draft)
    return null
  },
  putAside: async (entry, opened, refused) => {
    await api.outbox.putAside(asideOf(entry, opened, refused.body), { key: entry.id, background: true })
  },
  now: () => Date.now(),
}

/** What was typed since, on another page, is no part of what was sent. */
async function dropAsOf(writtenAt: string, key: string): Promise<void> {
  const { savedAt, version } = await api.drafts.get({ key }, { background: true })
  if (savedAt === null || version === null || Date.parse(savedAt) > Date.parse(writtenAt)) return
  await api.drafts.drop({ key, version }, { background: true })
}

const lineOf = (entryId: string) => ({
  have: async () => (await api.outbox.parts({ entryId }, { background: true })).have,
  put: async (part: number, box: string) =>
    void (await api.outbox.putPart({ entryId, part, box }, { background: true })),
})

const asideOf = ({ id, kind, writtenAt }: Entry, { path, input }: Opened, refused: unknown) => ({
  ...{ entryId: id, kind, writtenAt, path },
  body: input,
  refused: JSON.stringify(refused),
})

/** Sends what waits, one run at a time, also when two tabs are open. `overdue`: an old one that she wants sent. */
export function sendWaiting(overdue?: string): Promise<void> {
  const owner = desk?.owner
  if (!owner) return Promise.resolve()
  const once = async () => {
    await sendDrafts(owner)
    await replay(ports, owner, overdue)
  }
  running ??= navigator.locks
    .request('titian-outbox', once)
    .catch((error: unknown) => {
      if (!isRefused(error)) throw error // the server went away or the screen was locked: the next sign of it begins again
    })
    .finally(() => {
      running = null
    })
  return running
}

/** For whom a key was asked: once. Whoever may keep nothing is refused, and every answer is a sign that would ask again. */
let askedFor: string | null = null

const sitting = (): string | null => {
  const session = getSession()
  return session.status === 'open' && session.me.device === 'personal' ? session.me.account.id : null
}

async function sit(): Promise<void> {
  const owner = sitting()
  if (owner === (desk?.owner ?? null)) return
  desk = null
  if (owner === askedFor) return
  askedFor = owner
  if (owner === null) return
  const { publicKey } = await api.outbox.key({}, { background: true }).catch((error: unknown) => {
    if (isRefused(error) && error.code === 'offline') askedFor = null // the next sign of the server asks again
    throw error
  })
  if (sitting() !== owner) return
  desk = { owner, publicKey }
  await sendWaiting()
}

const quietly = (work: Promise<void>) =>
  void work.catch((error: unknown) => {
    if (!isRefused(error)) throw error
  })

/** From now on what the server can not be reached for is kept, for as long as its writer sits here. */
export function beginKeeping(): void {
  setKeeper({ keeps: (path) => desk !== null && (path in KEPT || path === 'drafts/save'), keep })
  keepDrafts(() => desk)
  onSession(() => quietly(sit()))
  on('reached', () => quietly(desk ? sendWaiting() : sit()))
  quietly(sit())
}
