import { hashToken } from '../http/cookies.ts'
import type { Began } from '../http/open-request.ts'
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
  /** anything built from opened values, such as the index of names */
  memory: Map<string, unknown>
  usedAt: number
}

/** At most so many data keys are kept opened in one session; 5,000 women have 25,000. */
const MOST_KEYS = 40_000
const IDLE_MS = 30 * 60_000

export class Keyrings {
  readonly #rings = new Map<string, Keyring>()
  readonly #bootSecret: Buffer

  constructor(bootSecret: Buffer) {
    this.#bootSecret = bootSecret
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
    const id = tokenHash.toString('hex')
    const ring = this.#rings.get(id)
    this.#rings.delete(id)
    if (ring) wipe(ring)
  }

  /** Everybody's keys of one person, or of all (panic). */
  forgetPerson(personId: string): void {
    for (const [id, ring] of this.#rings)
      if (ring.personId === personId) {
        this.#rings.delete(id)
        wipe(ring)
      }
  }

  #put(id: string, personId: string, centreId: string, privateKey: Buffer): Keyring {
    this.#sweep()
    const ring: Keyring = {
      personId,
      centreId,
      privateKey,
      groups: null,
      dataKeys: new Map(),
      memory: new Map(),
      usedAt: performance.now(),
    }
    this.#rings.set(id, ring)
    return ring
  }

  #sweep(): void {
    const now = performance.now()
    for (const [id, ring] of this.#rings)
      if (now - ring.usedAt > IDLE_MS) {
        this.#rings.delete(id)
        wipe(ring)
      }
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
  ring.memory.clear()
}
