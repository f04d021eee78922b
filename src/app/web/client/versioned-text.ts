import { DraftSaver, type DraftState } from './draft-saver.ts'
import { asRefused, isRefused, type Refused } from './refused.ts'

export type Clash<B, T = unknown> = { yours: B; theirs: T }
export type SendVersion<B> = (
  body: B,
  version: number,
  options: { key: string; keepalive: boolean },
) => Promise<{ version: number; savedAt: string }>

type Sent<B> = { body: B; version: number; key: string }
type Tell = (state: DraftState | null) => void
type Around = { tell: Tell; now: () => number; newKey: () => string }

/**
 * A text that several people may write, with the version that it was begun on. Each saving names that version; a stale one
 * stops and keeps both texts. What was sent without an answer is sent again, the same, before anything newer goes: the server
 * says which version it became, and nobody meets her own text as somebody else's (security-cases.md G04).
 */
export class VersionedText<B, T = unknown> {
  body: B
  version: number
  clash: Clash<B, T> | null = null
  #send: SendVersion<B>
  #tell: Tell
  #isDropped = false
  #isTriedAgain = false
  readonly #around: Around
  readonly #saver: DraftSaver<B>
  #unanswered: Sent<B> | null = null
  #failure: Refused | null = null

  constructor(stored: { body: B; version: number }, send: SendVersion<B>, around: Around) {
    this.body = stored.body
    this.version = stored.version
    this.#send = send
    this.#tell = around.tell
    this.#around = around
    this.#saver = new DraftSaver<B>(
      (body, leaving) => this.#save(body, leaving),
      (state) => this.#say(state),
      around.now,
    )
  }

  /** True while some of it is not on the server: also beside somebody else's text, until a person has chosen. */
  get waiting(): boolean {
    return this.#saver.waiting || this.clash !== null
  }

  /** It could not be stored so far: it is tried again, or waits for a choice. */
  get isStuck(): boolean {
    return this.#isTriedAgain || this.clash !== null
  }

  #say(state: DraftState | null): void {
    this.#isTriedAgain = state?.state === 'check' || state?.state === 'waiting'
    this.#tell(state)
  }

  /** Another screen goes on with it: after a lock the page is drawn anew. */
  passTo(send: SendVersion<B>, tell: Tell): void {
    this.#send = send
    this.#tell = tell
  }

  /** Somebody else sits here now: nothing of it is sent any more. */
  drop(): void {
    this.#isDropped = true
    this.#saver.drop()
  }

  change(body: B): void {
    this.body = body
    this.#saver.change(body)
  }

  /** Goes on with this text over that version of the server; it is saved unless it is theirs. */
  pick(body: B, version: number, isTheirs: boolean): void {
    this.version = version
    this.clash = null
    this.#failure = null
    if (isTheirs) this.body = body
    else this.change(body)
  }

  /** Sends what waits. Gives the version to name in a following command; throws `Refused` when some text is not stored. */
  async flush(): Promise<number> {
    do {
      await this.#saver.flush()
    } while (this.#saver.waiting && !this.#failure)
    if (this.#failure) throw this.#failure
    if (this.clash) throw asRefused(null)
    return this.version
  }

  /** Sends what waits, whatever comes of it: before a lock, or when the screen goes away. */
  store(leaving: boolean): Promise<void> {
    return this.#saver.flush(leaving)
  }

  async #save(body: B | null, keepalive: boolean): Promise<Date | null> {
    if (body === null || this.#isDropped) return null
    this.#failure = null // only the last attempt counts
    try {
      const before = this.#unanswered
      const savedAt = before && (await this.#put(before, keepalive))
      if (before?.body === body) return savedAt
      return await this.#put({ body, version: this.version, key: this.#around.newKey() }, keepalive)
    } catch (error) {
      this.#failure = asRefused(error)
      if (!isRefused(error, 'stale_version') || error.body.theirs === undefined) throw error
      this.#saver.drop()
      this.clash = { yours: this.body, theirs: error.body.theirs as T } // parsed by the contract of `send`
      this.#say(null)
      return null
    }
  }

  async #put(sent: Sent<B>, keepalive: boolean): Promise<Date> {
    this.#unanswered = sent
    try {
      const done = await this.#send(sent.body, sent.version, { key: sent.key, keepalive })
      this.version = done.version
      this.#unanswered = null
      return new Date(done.savedAt)
    } catch (error) {
      if (!mayBeStored(error)) this.#unanswered = null
      throw error
    }
  }
}

/** The server may have stored it although its answer did not come. */
const mayBeStored = (error: unknown): boolean => !isRefused(error) || error.status === 0 || error.status >= 500
