import { Secret, TOTP } from 'otpauth'
import pg from 'pg'
import type { Page, Request } from 'playwright-core'
import { onTestFailed } from 'vitest'
import { makeRuntime } from '../../src/app/build-server.ts'
import type { Ctx } from '../../src/platform/http/context.ts'
import { hashToken } from '../../src/platform/http/cookies.ts'
import { begin, makeContext } from '../../src/platform/http/open-request.ts'
import { launch, leave, pictureOfFault, type Visit, type VisitOptions, visit } from './browser.ts'
import { copiedServer } from './copied-server.ts'
import { cookieFor, type RealServer } from './real-server.ts'
import { testServices } from './services.ts'

/** What a call answers; the contract parsed it before it left. */
export type Answer = Record<string, unknown>
export type RealWeb = Awaited<ReturnType<typeof realWeb>>

/** The real server with the web client as it ships, and a browser beside it. One per file. */
export async function realWeb() {
  const server = await copiedServer()
  letTimeFlow(server.time)
  const browser = await launch()
  const cookies = new Map<string, string>()
  const cookieOf = async (username: string) => {
    const known = cookies.get(username) ?? (await server.cookie(username))
    cookies.set(username, known)
    return known
  }
  const owner = new pg.Pool({ connectionString: server.ownerUrl, max: 1 })
  owner.on('error', () => {}) // the server goes away first when a file ends
  const runtime = makeRuntime({ pool: server.pool, clock: () => server.time.now, services: testServices() })

  return {
    server,
    browser,
    url: server.url,
    /** Signs in before several people open pages at once: the clock moves with each sign-in. */
    signIn: async (username: string): Promise<void> => void (await cookieOf(username)),
    /** SQL as the owner of the database, to set what a test does not want to walk through. */
    ownerSql: async (text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as Answer[], // rows of the statement
    /** One call of the API as somebody of the cast; a second passes first, as between any two presses of a person. */
    call: async (username: string, name: string, input: unknown): Promise<Answer> => {
      server.time.now = server.time.now.add({ seconds: 1 })
      const cookie = `__Host-sid=${await cookieOf(username)}`
      const headers = { 'content-type': 'application/json', cookie, 'idempotency-key': crypto.randomUUID() }
      const answer = await fetch(`${server.url}/api/${name.replace('.', '/')}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(input),
      })
      const body = (await answer.json()) as Answer // as above
      if (!answer.ok) throw new Error(`${name} as ${username}: ${JSON.stringify(body)}`)
      return body
    },
    /** Work inside this person's transaction, as a command would. */
    within: async <T>(username: string, work: (ctx: Ctx) => Promise<T>): Promise<T> => {
      const token = await cookieOf(username)
      const client = await server.pool.connect()
      try {
        const began = await begin(client, hashToken(token), server.time.now, false)
        const request = { ip: '127.0.0.1', protocol: 'http', headers: {} }
        const opened = makeContext(runtime, {
          client,
          began,
          token,
          tokenHash: hashToken(token),
          now: server.time.now,
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
    /** A page on the server's day; with `as`, of somebody who has signed in already. */
    open: async (options: VisitOptions & { as?: string } = {}): Promise<Opened> => {
      const opened = await visit(browser, options)
      if (!options.beside) await opened.context.addInitScript(shiftDate, server.time.now.epochMilliseconds - Date.now())
      if (options.as) await opened.context.addCookies([cookieFor(server.url, await cookieOf(options.as))])
      const asked: string[] = []
      const pending = new Set<Request>()
      const answered = (request: Request) => pending.delete(request)
      opened.page.on('request', (request) => {
        asked.push(request.url())
        pending.add(request)
      })
      opened.page.on('requestfinished', answered)
      opened.page.on('requestfailed', answered)
      opened.page.on('response', (response) => {
        if (response.status() >= 500) opened.faults.push(`${response.status()} ${new URL(response.url()).pathname}`)
      })
      tellWhenFailed({ ...opened, asked, pending })
      return { ...opened, asked, pending }
    },
    /** Six digits that this person's phone shows now. Each is good once: half a minute passes first. */
    codeOf: (username: string): string => {
      server.time.now = server.time.now.add({ seconds: 30 })
      const secret = Secret.fromBase32(cardOf(server, username).totpSecret)
      return new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: server.time.now.epochMilliseconds })
    },
    passphraseOf: (username: string): string => cardOf(server, username).passphrase,
    close: async () => {
      await leave(browser)
      await owner.end()
      await server.close()
    },
  }
}

/** A page with everything that it asked the network for, and what it still waits for. */
export type Opened = Visit & { asked: string[]; pending: Set<Request> }

/** Signs in by hand through the pages: name, passphrase, kind of device, code. */
export async function signInByHand(
  web: RealWeb,
  page: Page,
  username: string,
  device: 'shared' | 'personal' = 'shared',
): Promise<void> {
  await page.getByLabel('Nama pengguna').fill(username)
  await page.getByLabel('Frasa sandi').fill(web.passphraseOf(username))
  await page
    .getByRole('radio', { name: device === 'shared' ? 'Dipakai bersama' : 'HP saya sendiri' })
    .check({ force: true })
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.getByRole('heading', { name: 'Satu langkah lagi' }).waitFor()
  await page.getByLabel('Kode enam angka').fill(web.codeOf(username))
  await page.getByRole('button', { name: 'Masuk', exact: true }).click()
  await page.locator('.topbar').waitFor()
}

/** The screen stands: its title is there and nothing has been asked for a moment. */
export async function settled(one: Opened): Promise<void> {
  await one.page.locator('main h1').first().waitFor({ timeout: 15_000 })
  await quiet(one)
}

/**
 * Every answer has come, was drawn, and led to no further question; or it takes longer than anybody waits. Says nothing of
 * what stands there.
 */
export async function quiet({ page, pending }: Opened): Promise<void> {
  await page.locator('main').waitFor({ timeout: 15_000 })
  const end = Date.now() + 15_000
  for (let still = 0; still < 2 && Date.now() < end; ) {
    await page.evaluate(drawn)
    still = pending.size === 0 ? still + 1 : 0
  }
}

/** Runs in the page: two frames, and then nothing to do. A page behind another draws no frames. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 100)
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())))
  })
}

/** What stood on this page when its test failed: a page that does not come, once in a thousand times, is explained by nothing else. */
function tellWhenFailed({ page, asked, pending, faults }: Opened): void {
  const began = asked.length
  const failed: string[] = []
  const pathOf = (url: string) => new URL(url).pathname
  page.on('response', (r) => r.status() >= 400 && failed.push(`${r.status()} ${pathOf(r.url())}`))
  page.on('requestfailed', (r) => failed.push(`${r.failure()?.errorText} ${pathOf(r.url())}`))
  const tell = async () => {
    if (page.isClosed()) return
    const text = await page
      .locator('body')
      .innerText({ timeout: 2_000 })
      .catch(() => 'no body')
    console.log('The page when the test failed', {
      ...{ at: pathOf(page.url()), text: text.slice(0, 1_500), failed, faults },
      ...{ asked: asked.slice(began).slice(-15).map(pathOf), pending: [...pending].map((r) => pathOf(r.url())) },
    })
    await pictureOfFault(page, `halaman-${asked.length}`).catch(() => undefined)
  }
  try {
    onTestFailed(tell)
  } catch {
    // opened in a hook, before any test
  }
}

const cardOf = (server: RealServer, username: string) => {
  const card = server.world.cards[username]
  if (!card) throw new Error(`${username} is not in the cast`)
  return card
}

/** The given clock runs on from where it was set, as the clock of the browser does. */
function letTimeFlow(time: { now: Temporal.Instant }): void {
  let ahead = time.now.epochMilliseconds - Date.now()
  Object.defineProperty(time, 'now', {
    get: () => Temporal.Instant.fromEpochMilliseconds(Date.now() + ahead),
    set: (to: Temporal.Instant) => {
      ahead = to.epochMilliseconds - Date.now()
    },
  })
}

/** Runs in the page: its calendar is the server's, its timers are untouched. */
export function shiftDate(ahead: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, parts) => (parts.length === 0 ? new real(real.now() + ahead) : Reflect.construct(real, parts)),
    get: (real, key) => (key === 'now' ? () => real.now() + ahead : Reflect.get(real, key)),
  })
}
