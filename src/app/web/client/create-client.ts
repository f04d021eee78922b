import type { z } from 'zod'
import type { Contract } from '../../../kernel/contract.ts'
import { hearClock } from './device-clock.ts'
import { fetchBook } from './refusal-words.ts'
import { Refused, refusalOf } from './refused.ts'
import { emit } from './signals.ts'

export type CallOptions = {
  /** idempotency key; `useCommand` keeps one through all retries of the same payload. Made up when absent. */
  key?: string | undefined
  signal?: AbortSignal | undefined
  /** survives the page that sent it: drafts on leaving, the end of a session */
  keepalive?: boolean | undefined
  /** asked by a clock, not by a person: it does not keep the session awake */
  background?: boolean | undefined
  /** sent a second time after the token had changed under it */
  again?: boolean | undefined
  /** the draft that it was written in, thrown away with it when it is sent later */
  draft?: string | undefined
  /** it was kept on this device already */
  replayed?: boolean | undefined
}

/** One endpoint: call it, or hand it to `useRead` and `useCommand`. `theirs` is a type alone: what a clash of it shows. */
export type Call<I, O, T = unknown> = ((input: I, options?: CallOptions) => Promise<O>) & {
  readonly path: string
  readonly theirs?: T
}
/** What the clash of an endpoint shows of the newer version. */
export type Theirs<C extends { readonly theirs?: unknown }> = NonNullable<C['theirs']>

type ClashOf<E> = E extends { clash: infer C extends z.ZodType } ? z.output<C> : never

export type Client<C extends Contract> = {
  readonly [M in keyof C]: {
    readonly [N in keyof C[M]]: Call<z.input<C[M][N]['input']>, z.output<C[M][N]['output']>, ClashOf<C[M][N]>>
  }
}

/** A server that was switched off answers nothing, not even a no: what can be kept does not wait for it longer than this. */
const PATIENCE_MS = 10_000

/** Browsers keep at most 64 kB alive after the page; a longer body goes the ordinary way and may not arrive. */
const KEEPALIVE_LENGTH = 60_000

/** What is said of a command that lies on this device now. */
export type Kept = { at: string; code: string }
type Keeper = {
  keeps: (path: string) => boolean
  keep: (path: string, input: unknown, key: string, draft: string | null) => Promise<Kept | undefined>
}
let keeper: Keeper | undefined

/** Who keeps commands while the server is away (modules/outbox); its code comes later than the first screen. */
export const setKeeper = (given: Keeper): void => void (keeper = given)

/**
 * Sends one call. Throws `Refused`, code `offline` when the server was not reached, `on_device` when it was kept; an abort stays
 * an abort.
 */
export async function send(path: string, input: unknown, options: CallOptions = {}): Promise<unknown> {
  const body = JSON.stringify(input ?? {})
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': options.key ?? crypto.randomUUID(),
    ...(options.background ? { 'x-background': '1' } : {}),
  }
  const request: RequestInit = {
    method: 'POST',
    headers,
    body,
    credentials: 'same-origin',
    cache: 'no-store',
    keepalive: (options.keepalive ?? false) && body.length < KEEPALIVE_LENGTH,
    signal: options.signal ?? (keeper?.keeps(path) ? AbortSignal.timeout(PATIENCE_MS) : null),
  }
  const response = await fetch(`/api/${path}`, request).catch(async (error: unknown) => {
    if (options.signal?.aborted) throw error
    emit('unreached')
    const kept = options.replayed
      ? undefined
      : await keeper?.keep(path, input, headers['idempotency-key'], options.draft ?? null)
    throw new Refused(0, kept ? { code: 'on_device', params: kept } : { code: 'offline' })
  })
  emit('reached')
  hearClock(response.headers.get('date'))
  if (response.ok) return await response.json()
  const [module = ''] = path.split('/')
  const [refused] = await Promise.all([refusalOf(response, module), fetchBook(module)])
  if (refused.status === 401 && !options.again && (await isStillOpen(path)))
    return send(path, input, { ...options, key: headers['idempotency-key'], again: true })
  if (refused.status === 401) emit('signed_out')
  if (refused.status === 423) emit('locked')
  throw refused
}

/**
 * A step-up changes the session's token (security-cases.md B25). What was under way with the old one is refused although the
 * session lives: ask once whether it does, and send again with the same key. The session's own endpoints answer for themselves.
 */
async function isStillOpen(path: string): Promise<boolean> {
  if (path.startsWith('auth/')) return false
  const me = await fetch('/api/auth/me', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-background': '1' },
    body: '{}',
    credentials: 'same-origin',
    cache: 'no-store',
  })
  const said: unknown = await me.json()
  return typeof said === 'object' && said !== null && 'state' in said && said.state === 'ok'
}

/**
 * The typed client. Types come from the contracts, nothing of them reaches the browser: the client is a Proxy that
 * turns `api.module.name(input)` into `POST /api/module/name`. The server parses; the browser trusts its own server.
 */
export function createClient<C extends Contract>(): Client<C> {
  const calls = new Map<string, unknown>()
  const call = (path: string) => {
    if (!calls.has(path)) {
      const one = (input: unknown, options?: CallOptions) => send(path, input, options)
      calls.set(path, Object.assign(one, { path }))
    }
    return calls.get(path)
  }
  const names = (module: string) => new Proxy({}, { get: (_, name) => call(`${module}/${String(name)}`) })
  return new Proxy({}, { get: (_, module) => names(String(module)) }) as Client<C> // the Proxy answers every name that C has
}
