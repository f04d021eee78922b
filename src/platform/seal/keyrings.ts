import type { Began } from '../http/began.ts'
import { hashToken } from '../http/cookies.ts'
import type { Place } from './aad.ts'
import { SealError } from './seal-error.ts'
import { openForSession } from './session-keys.ts'

export type GroupKey = { generation: number; privateKey: Buffer; secret: Buffer }

/** What one live session can open. It lives in this process only and dies with lock, sign-out and idleness. */
export type Keyring = {
  personId: string
  centreId: string
  privateKey: Buffer
  /** group keys, opened once per session */
  groups: Map<string, GroupKey> | null
  /** data keys by id, opened when first needed */
  dataKeys: Map<string, Buffer>
  /** call names by their envelope, with the place that they were sealed for */
  names: Map<string, { place: Place; plain: string }>
  /** anything built from opened values, such as the index of names */
  memory: Map<string, unknown>
  usedAt: number
  /** requests that work with it now: it is wiped when the last of them ends, never under their hands */
  users: number
  isForgotten: boolean
}

const SWEEP_MS = 60_000
/** At most so many data keys are kept opened in one session; 5,000 women have 25,000. */
const MOST_KEYS = 40_000
const IDLE_MS = 30 * 60_000

export class Keyrings {
  readonly #rings = new Map<string, Keyring>()
  readonly #bootSecret: Buffer

  constructor(bootSecret: Buffer) {
    this.#bootSecret = bootSecret
    setInterval(() => this.#sweep(), SWEEP_MS).unref()
  }

  /** The ring of a session: from memory, else opened with the token; null when the machine was restarted since. */
  of(token: string, tokenHash: Buffer, began: Began): Keyring | null {
    const id = tokenHash.toString('hex')
    const known = this.#rings.get(id)
    if (known) {
      known.usedAt = performance.now()
      return known
    }
    if (!began.sealedKey) return null
    try {
      return this.#put(
        id,
        began.actor.personId,
        began.actor.centreId,
        openForSession(token, this.#bootSecret, began.sealedKey),
      )
    } catch (error) {
      // another boot secret: the machine was restarted, the session must be unlocked with the passphrase
      if (error instanceof SealError && error.code === 'refused') return null
      throw error
    }
  }

  keep(token: string, personId: string, centreId: string, privateKey: Buffer): void {
    this.#put(hashToken(token).toString('hex'), personId, centreId, privateKey)
  }

  /** Lock, sign-out: nothing that was opened stays. */
  forget(tokenHash: Buffer): void {
    this.#drop(tokenHash.toString('hex'))
  }

  /** The keys of one person in all her sessions. */
  forgetPerson(personId: string): void {
    for (const [id, ring] of this.#rings) if (ring.personId === personId) this.#drop(id)
  }

  #put(id: string, personId: string, centreId: string, privateKey: Buffer): Keyring {
    this.#drop(id)
    const ring: Keyring = {
      personId,
      centreId,
      privateKey,
      groups: null,
      dataKeys: new Map(),
      names: new Map(),
      memory: new Map(),
      usedAt: performance.now(),
      users: 0,
      isForgotten: false,
    }
    this.#rings.set(id, ring)
    return ring
  }

  #sweep(): void {
    const now = performance.now()
    for (const [id, ring] of this.#rings) if (now - ring.usedAt > IDLE_MS && ring.users === 0) this.#drop(id)
  }

  #drop(id: string): void {
    const ring = this.#rings.get(id)
    if (!ring) return
    this.#rings.delete(id)
    ring.isForgotten = true
    if (ring.users === 0) wipe(ring)
  }
}

/** A request works with the ring until the function it gets is called. */
export function use(ring: Keyring): () => void {
  ring.users++
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    ring.users--
    if (ring.users === 0 && ring.isForgotten) wipe(ring)
  }
}

/** Keeps a data key opened; the eldest go first when the ring is full. */
export function remember(ring: Keyring, kid: string, key: Buffer): void {
  if (ring.dataKeys.size >= MOST_KEYS) {
    const eldest = ring.dataKeys.keys().next().value
    if (eldest !== undefined) ring.dataKeys.delete(eldest)
  }
  ring.dataKeys.set(kid, key)
}

function wipe(ring: Keyring): void {
  ring.privateKey.fill(0)
  for (const g of ring.groups?.values() ?? []) {
    g.privateKey.fill(0)
    g.secret.fill(0)
  }
  for (const key of ring.dataKeys.values()) key.fill(0)
  ring.dataKeys.clear()
  ring.names.clear()
  ring.memory.clear()
}
