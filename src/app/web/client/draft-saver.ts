import type { SaveStateProps } from '../../../design/save-state.tsx'
import { asRefused } from './refused.ts'

export type DraftState = { state: SaveStateProps['state']; at: Date | null }
/** Stores a body (null throws it away) and says when it was stored. */
export type SaveDraft<B> = (body: B | null, leaving: boolean) => Promise<Date | null>

/** Quiet time after a key, and the longest wait while keys keep coming: together under the promised 2 seconds. */
const QUIET_MS = 700
const LONGEST_MS = 1500
/** Away, and sealed on this device or not; everything else is looked at. */
const STATE_OF: Readonly<Record<string, DraftState['state']>> = {
  offline: 'waiting',
  device_full: 'waiting',
  on_device: 'device',
}
const RETRY_MS = [2000, 4000, 8000, 15_000] as const

/**
 * Saves what somebody types, the newest text only, one request at a time (design.md 5.4: stored at most 2 s after the last
 * key). A failed save is tried again; the text stays in hand until the server has it.
 */
export class DraftSaver<B> {
  readonly #save: SaveDraft<B>
  readonly #tell: (state: DraftState) => void
  readonly #now: () => number
  #pending: { body: B | null } | null = null
  #sending: Promise<void> | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #since: number | null = null
  #tries = 0

  constructor(save: SaveDraft<B>, tell: (state: DraftState) => void, now: () => number) {
    this.#save = save
    this.#tell = tell
    this.#now = now
  }

  /** True while some text is not on the server. */
  get waiting(): boolean {
    return this.#pending !== null || this.#sending !== null
  }

  change(body: B): void {
    this.#pending = { body }
    this.#since ??= this.#now()
    this.#tell({ state: 'writing', at: null })
    this.#soon()
  }

  /** Sends at once; resolves when nothing waits any more or one more attempt was refused. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.#timer)
    await this.#sending
    if (this.#pending) await this.#start(leaving)
  }

  /** The text has become a record: throws the draft away. */
  async discard(): Promise<void> {
    this.#pending = { body: null }
    await this.flush()
  }

  /** Forgets what waits: somebody else sits here now. */
  drop(): void {
    clearTimeout(this.#timer)
    this.#pending = null
  }

  #soon(): void {
    const left = LONGEST_MS - (this.#now() - (this.#since ?? this.#now()))
    this.#wait(Math.max(0, Math.min(QUIET_MS, left)))
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#start(false), ms)
  }

  #start(leaving: boolean): Promise<void> {
    this.#sending ??= this.#send(leaving).finally(() => {
      this.#sending = null
    })
    return this.#sending
  }

  async #send(leaving: boolean): Promise<void> {
    const taken = this.#pending
    if (!taken) return
    this.#pending = null
    this.#since = null
    try {
      const at = await this.#save(taken.body, leaving)
      this.#tries = 0
      if (this.#pending) this.#soon()
      else if (taken.body !== null) this.#tell({ state: 'draft', at })
    } catch (error) {
      // said on the page in words; the text stays in hand and is tried again
      this.#pending ??= taken
      this.#tell({ state: STATE_OF[asRefused(error).code] ?? 'check', at: null })
      this.#wait(RETRY_MS[Math.min(this.#tries++, RETRY_MS.length - 1)] ?? 15_000)
    }
  }
}
