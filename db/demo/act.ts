import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import type { z } from 'zod'
import type { contract } from '../../src/app/modules.ts'
import type { Endpoint } from '../../src/kernel/contract.ts'
import type { Card } from '../../src/modules/auth/facts.ts'

type C = typeof contract
export type Name = { [M in keyof C & string]: `${M}.${keyof C[M] & string}` }[keyof C & string]
type At<N extends Name> = N extends `${infer M}.${infer K}`
  ? M extends keyof C
    ? K extends keyof C[M]
      ? C[M][K]
      : never
    : never
  : never
export type In<N extends Name> = At<N> extends Endpoint ? z.input<At<N>['input']> : never
export type Out<N extends Name> = At<N> extends Endpoint ? z.output<At<N>['output']> : never

/** The story's clock: moved by the story, read by the server. */
export type StoryClock = { now: Temporal.Instant }
export type Do = <N extends Name>(name: N, input: In<N>) => Promise<Out<N>>

/** The screen of the women, where nobody is signed in; opened by `kiosk.open`. */
const SCREEN = 'kios'

/** A session locks after fifteen minutes; a story goes on after days. */
export const REST = { minutes: 10 } as const

/**
 * People who act through the same endpoints as a browser, signed in with both factors. What the demo shows has therefore
 * passed every rule, policy and gate.
 *
 * @param carry keeps the open session of a person over the nights between two scenes. Stretching a passphrase is slow on
 *   purpose; several hundred mornings of it would be minutes before the first screen. Without it everybody signs in anew.
 */
export function actors(
  app: FastifyInstance,
  cards: ReadonlyMap<string, Card>,
  clock: StoryClock,
  carry?: (username: string, at: Temporal.Instant) => Promise<void>,
) {
  const cookies = new Map<string, string>()
  const lastSeen = new Map<string, Temporal.Instant>()
  const stay = async (username: string) => {
    const seen = lastSeen.get(username)
    lastSeen.set(username, clock.now)
    if (carry && seen && Temporal.Instant.compare(seen.add(REST), clock.now) < 0) await carry(username, clock.now)
  }
  const post = async (name: string, body: unknown, cookie: string) => {
    const headers = { 'content-type': 'application/json', host: 'localhost', cookie, 'idempotency-key': randomUUID() }
    const answer = await app.inject({
      method: 'POST',
      url: `/api/${name.replace('.', '/')}`,
      payload: JSON.stringify(body),
      headers,
    })
    return {
      status: answer.statusCode,
      body: answer.json(),
      cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '',
    }
  }
  const must = (name: string, answer: { status: number; body: unknown }) => {
    if (answer.status !== 200) throw new Error(`${name}: ${JSON.stringify(answer.body)}`)
  }
  const signIn = async (username: string): Promise<string> => {
    const card = cards.get(username)
    if (!card) throw new Error(`no card for ${username}`)
    clock.now = clock.now.add({ seconds: 31 })
    const first = await post('auth.signIn', { username, passphrase: card.passphrase, device: 'personal' }, '')
    must('auth.signIn', first)
    const code = new TOTP({ secret: Secret.fromBase32(card.totpSecret), digits: 6, period: 30 }).generate({
      timestamp: clock.now.epochMilliseconds,
    })
    const second = await post('auth.secondFactor', { code }, first.cookie)
    must('auth.secondFactor', second)
    cookies.set(username, second.cookie)
    return second.cookie
  }
  /** `as('rizal')('cases.move', {…})` */
  const as =
    (username: string): Do =>
    async (name, input) => {
      if (username !== SCREEN) await stay(username)
      const cookie = cookies.get(username) ?? (await signIn(username))
      let answer = await post(name, input, cookie)
      const ended = answer.status === 401 || answer.status === 423 || answer.body?.refusal?.code === 'step_up_needed'
      if (ended) answer = await post(name, input, await signIn(username))
      must(`${username} ${name}`, answer)
      // the device is the screen of the women from now on, and whoever opened it is signed out on it
      if (name === 'kiosk.open') {
        cookies.set(SCREEN, answer.cookie)
        cookies.delete(username)
      }
      return answer.body // parsed by the contract before it left
    }
  return { as }
}
