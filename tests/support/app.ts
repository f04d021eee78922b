import { randomUUID } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import pg from 'pg'
import { inject } from 'vitest'
import type { z } from 'zod'
import { buildServer, makeRuntime } from '../../src/app/build-server.ts'
import type { contract } from '../../src/app/modules.ts'
import type { Endpoint } from '../../src/kernel/contract.ts'
import { createPool } from '../../src/platform/database/pool.ts'
import type { Ctx, Services } from '../../src/platform/http/context.ts'
import { hashToken } from '../../src/platform/http/cookies.ts'
import { begin, makeContext } from '../../src/platform/http/open-request.ts'
import type { Member } from '../cast.ts'
import { FIRST_DAY } from '../cast.ts'
import { keepQueries, noteQueries, quietly } from './query-log.ts'
import { testServices } from './services.ts'
import { copyOfTemplate } from './template-copy.ts'

type C = typeof contract
type Name = { [M in keyof C & string]: `${M}.${keyof C[M] & string}` }[keyof C & string]
type At<N extends Name> = N extends `${infer M}.${infer K}`
  ? M extends keyof C
    ? K extends keyof C[M]
      ? C[M][K]
      : never
    : never
  : never
type In<N extends Name> = At<N> extends Endpoint ? z.input<At<N>['input']> : never
type Out<N extends Name> = At<N> extends Endpoint ? z.output<At<N>['output']> : never

/** What a refusal looks like to a test. */
export class Refused extends Error {
  readonly status: number
  readonly refusal: {
    code: string
    params?: Record<string, unknown>
    issues?: { path: unknown[]; code: string }[]
    theirs?: unknown
  }
  constructor(status: number, refusal: Refused['refusal']) {
    super(`${status} ${refusal.code} ${JSON.stringify(refusal.params ?? refusal.issues ?? '')}`)
    this.status = status
    this.refusal = refusal
  }
}

/** Somebody who reads along what is sent and answered. */
type Heard = (name: string, sent: unknown, status: number, answer: unknown) => void

export type TestApp = Awaited<ReturnType<typeof startApp>>

/** A server on a database of its own, with the cast in it, a clock that the test moves, and real sign-in. */
export async function startApp(more: { services?: Partial<Services>; heard?: Heard } = {}) {
  const { database, url, drop } = await copyOfTemplate('t')
  const pool = createPool(url('appUrl'), 10)
  noteQueries(pool)
  const owner = new pg.Pool({ connectionString: url('ownerUrl'), max: 2 })
  owner.on('error', () => {})
  const time = { now: Temporal.Instant.from(FIRST_DAY) }
  const config = { pool, clock: () => time.now, services: { ...testServices(), ...more.services }, demo: false }
  const runtime = makeRuntime(config)
  const app = buildServer(config, runtime)
  const cookies = new Map<string, string>()

  const post = async (name: string, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/${name.replace('.', '/')}`,
      payload: JSON.stringify(body),
      headers: { 'content-type': 'application/json', host: 'localhost:3000', ...headers },
    })
    more.heard?.(name, body, answer.statusCode, answer.json())
    return {
      status: answer.statusCode,
      body: answer.json(),
      cookie: answer.headers['set-cookie'],
      headers: answer.headers,
    }
  }
  const cookieOf = (set: unknown) => String(set ?? '').split(';')[0] ?? ''

  async function signIn(m: Pick<Member, 'username'>, device: 'shared' | 'personal' = 'personal'): Promise<string> {
    const card = inject('cards')[m.username]
    if (!card) throw new Error(`${m.username} has no card`)
    time.now = time.now.add({ seconds: 30 }) // a code is used once
    const first = await post('auth.signIn', { username: card.username, passphrase: card.passphrase, device })
    if (first.status !== 200) throw new Refused(first.status, first.body.refusal)
    const code = new TOTP({ secret: Secret.fromBase32(card.totpSecret), digits: 6, period: 30 }).generate({
      timestamp: time.now.epochMilliseconds,
    })
    const second = await post('auth.secondFactor', { code }, { cookie: cookieOf(first.cookie) })
    if (second.status !== 200) throw new Refused(second.status, second.body.refusal)
    const cookie = cookieOf(second.cookie)
    cookies.set(m.username, cookie)
    return cookie
  }

  /** Somebody of the cast, at the keyboard. Signs in when the session has ended. */
  const as = (m: Pick<Member, 'username'>) => {
    const send = async (name: Name, input: unknown, key: string) => {
      const once = async () =>
        post(name, input, { cookie: cookies.get(m.username) ?? (await signIn(m)), 'idempotency-key': key })
      const answer = await once()
      if (answer.status !== 401 && answer.status !== 423) return answer
      await signIn(m)
      return once()
    }
    return {
      call: async <N extends Name>(name: N, input: In<N>, key: string = randomUUID()): Promise<Out<N>> => {
        let answer = await send(name, input, key)
        if (answer.body?.refusal?.code === 'step_up_needed') {
          await signIn(m) // a fresh sign-in is a fresh second factor
          answer = await send(name, input, key)
        }
        if (answer.status !== 200) throw new Refused(answer.status, answer.body.refusal)
        return answer.body as Out<N> // parsed by the contract before it left
      },
      /** The code of the refusal; fails the test when the call is let through. */
      refused: async <N extends Name>(name: N, input: In<N>): Promise<string> => {
        const answer = await send(name, input, randomUUID())
        if (answer.status === 200) throw new Error(`${name} was let through`)
        return answer.body.refusal.code
      },
      raw: (name: string, body: unknown, headers: Record<string, string> = {}) =>
        post(name, body, { cookie: cookies.get(m.username) ?? '', ...headers }),
      signIn: (device: 'shared' | 'personal' = 'personal') => signIn(m, device),
      id: inject('cards')[m.username]?.personId ?? '',
      centreId: inject('cards')[m.username]?.centreId ?? '',
      /** Work inside this person's transaction, as a command would: for facts that have no endpoint of their own. */
      within: async <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> => {
        const client = await quietly(pool)
        try {
          let token = (cookies.get(m.username) ?? (await signIn(m))).split('=')[1] ?? ''
          let began = await begin(client, hashToken(token), time.now, false)
          if (began.state !== 'ok') {
            await client.query('rollback')
            token = (await signIn(m)).split('=')[1] ?? ''
            began = await begin(client, hashToken(token), time.now, false)
          }
          const request = { ip: '127.0.0.1', protocol: 'http', headers: {} }
          const opened = makeContext(runtime, {
            client,
            began,
            token,
            tokenHash: hashToken(token),
            now: time.now,
            request,
            name: 'tests.within',
          })
          const answer = await work(opened.ctx)
          await client.query(`${opened.readLog()}commit`)
          return answer
        } catch (error) {
          await client.query('rollback')
          throw error
        } finally {
          client.release()
        }
      },
      /** SQL as the application's role, with this person bound: what injected SQL could do. */
      sql: async (text: string, values: unknown[] = []) => {
        if (!cookies.has(m.username)) await signIn(m)
        const { createHash } = await import('node:crypto')
        const token = cookies.get(m.username)?.split('=')[1] ?? ''
        const client = await quietly(pool)
        try {
          await client.query('begin')
          await client.query('select sec.begin_request($1, $2, false)', [
            createHash('sha256').update(token).digest(),
            time.now.toString(),
          ])
          const result = await client.query(text, values)
          await client.query('commit')
          return result.rows
        } catch (error) {
          await client.query('rollback')
          throw error
        } finally {
          client.release()
        }
      },
    }
  }

  return {
    as,
    post,
    app,
    /** the application's role without anybody bound */
    pool: {
      connect: () => quietly(pool),
      query: async (text: string, values?: unknown[]) => {
        const client = await quietly(pool)
        try {
          return await client.query(text, values)
        } finally {
          client.release()
        }
      },
    },
    url,
    time,
    database,
    card: (m: Pick<Member, 'username'>) => inject('cards')[m.username],
    /** moves the clock */
    pass: (d: Temporal.DurationLike) => {
      time.now = time.now.add(d)
    },
    travelTo: (iso: string) => {
      time.now = Temporal.Instant.from(iso)
      cookies.clear()
    },
    stepUp: async (m: Pick<Member, 'username'>) => void (await signIn(m)), // a fresh sign-in is a fresh second factor
    /** SQL as the owner of the database; of several statements, the rows of the last that has any */
    ownerSql: async <T extends Record<string, unknown> = Record<string, unknown>>(
      text: string,
      values?: unknown[],
    ): Promise<T[]> => {
      const answer: unknown = await (values ? owner.query(text, values) : owner.query(text))
      const results = (Array.isArray(answer) ? answer : [answer]) as { command: string; rows: T[] }[] // the driver answers a list for several statements
      return results.findLast((r) => r.command === 'SELECT')?.rows ?? []
    },
    close: async () => {
      await app.close()
      await pool.end()
      await keepQueries()
      await owner.end()
      await drop()
    },
  }
}
