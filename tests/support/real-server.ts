import { Secret, TOTP } from 'otpauth'
import { buildServer } from '../../src/app/build-server.ts'
import { makePapers } from '../../src/app/papers.ts'
import type { Settings } from '../../src/platform/database/embedded/settings.ts'
import { createPool, type Pool } from '../../src/platform/database/pool.ts'
import { FIRST_DAY } from '../cast.ts'
import { serverWithWorld, TEMPLATE } from './quick-server.ts'
import { testServices } from './services.ts'
import type { CardOf, World } from './world.ts'

/** By which a browser in another network asks for it (tests/support/network-apart.ts). */
export const LAN_NAME = 'lampu-27.local'

export type RealServer = Awaited<ReturnType<typeof listening>>

/** A listening server with its own embedded database and the cast, for pictures by hand. The suites copy a template instead. */
export async function realServer(o: { demo?: boolean; settings?: Settings } = {}): Promise<RealServer> {
  const { ownerUrl, appUrl, world, stop } = await serverWithWorld('look', o.settings)
  return listening({
    ownerUrl: ownerUrl(TEMPLATE),
    pool: createPool(appUrl(TEMPLATE), 10),
    appUrl: appUrl(TEMPLATE),
    world,
    demo: o.demo ?? false,
    after: stop,
  })
}

type Ready = { ownerUrl: string; appUrl: string; pool: Pool; world: World; demo?: boolean; after: () => Promise<void> }

/** The application on a port of this machine, with a clock that the test moves. */
export async function listening(o: Ready) {
  const time = { now: Temporal.Instant.from(FIRST_DAY) }
  const papers = makePapers()
  const app = buildServer({
    pool: o.pool,
    clock: () => time.now,
    demo: o.demo ?? false,
    names: [LAN_NAME],
    services: { ...testServices(), renderPaper: papers.render },
  })
  const url = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost')
  return {
    url,
    app,
    ownerUrl: o.ownerUrl,
    appUrl: o.appUrl,
    pool: o.pool,
    time,
    world: o.world,
    cookie: (username: string) => signInWith(url, o.world.cards[username], time),
    close: async () => {
      await app.close()
      await papers.close()
      await o.pool.end()
      await o.after()
    },
  }
}

/** Signs in over HTTP with both factors and gives the session cookie's value. */
export async function signInWith(
  url: string,
  card: CardOf | undefined,
  time: { now: Temporal.Instant },
): Promise<string> {
  if (!card) throw new Error('no card for this person')
  time.now = time.now.add({ seconds: 30 })
  const post = async (name: string, body: unknown, cookie = '') => {
    const answer = await fetch(`${url}/api/auth/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${name}: ${await answer.text()}`)
    return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  }
  const first = await post('signIn', { username: card.username, passphrase: card.passphrase, device: 'personal' })
  const code = new TOTP({ secret: Secret.fromBase32(card.totpSecret), digits: 6, period: 30 }).generate({
    timestamp: time.now.epochMilliseconds,
  })
  return (await post('secondFactor', { code }, first)).split('=')[1] ?? ''
}

/** The cookie as Playwright wants it. */
export const cookieFor = (url: string, value: string) => ({
  name: '__Host-sid',
  value,
  url: url.replace('http:', 'https:'),
  secure: true,
  httpOnly: true,
  sameSite: 'Strict' as const,
})
