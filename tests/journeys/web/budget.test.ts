import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { launch, leave, visit } from '../../support/browser.ts'
import { WEBS } from '../../support/built-web.ts'
import { type FakeApi, startFakeApi } from '../../support/fake-api.ts'
import { signIn } from '../../support/web-sign-in.ts'

/** design.md 5.1, in bytes after gzip */
const JS = 135_000
const CSS = 20_000
const FONT = 30_000
const REQUESTS = 8
/** What the timetable adds to the first screen, with the dialog in which a session is planned: scripts after gzip. */
const TIMETABLE = 95_000
/** The answers that the first screen may wait for. */
const NEEDED = ['/api/auth/me', '/api/tasks/home']
const CALLS = NEEDED.length

/** A quiet day, as the case module answers it. */
const HOME = {
  today: '2026-04-07',
  people: [],
  missed: [],
  open: [],
  soon: [],
  load: [],
  urgent: [],
  aftercare: 0,
  waiting: [],
}

/** A week as somebody sees it who may plan it. */
const DAYS = ['2026-04-06', '2026-04-07', '2026-04-08', '2026-04-09', '2026-04-10', '2026-04-11', '2026-04-12']
const WEEK = {
  ...{ mondayOn: DAYS[0], days: DAYS.map((onDay) => ({ onDay, holiday: null, blocks: [] })), sessions: [] },
  ...{ notReady: [], state: 'draft', number: 0, publishedAt: null, approvedBy: null, gone: 0, withoutAlternative: [] },
  plan: { version: 1, proposedBy: null, proposedAt: null, isMine: false, returnedFor: null },
}

let browser: Browser
let api: FakeApi

beforeAll(async () => {
  api = await startFakeApi({ root: WEBS.product })
  api.answers.set('tasks/home', () => HOME)
  api.answers.set('tasks/approvals', () => ({ items: [] }))
  browser = await launch()
})
afterAll(async () => {
  await leave(browser)
  await api?.stop()
})

type Loaded = { url: string; kind: string; gzip: number }

/** What a browser with an empty cache loads until the first useful screen stands, session already open. */
async function firstScreen(): Promise<Loaded[]> {
  const { page, context } = await visit(browser, { screen: 'phone' })
  await page.goto(`${api.url}/masuk`)
  await signIn(page, 'rizal.h')
  const cookies = await context.cookies()
  await context.close()
  const cold = await visit(browser, { screen: 'phone' })
  await cold.context.addCookies(cookies)
  const loaded: Promise<Loaded>[] = []
  cold.page.on('response', (response) => {
    const kind = response.request().resourceType()
    loaded.push(
      response.body().then((body) => ({ url: response.url(), kind, gzip: gzipSync(body, { level: 9 }).length })),
    )
  })
  await cold.page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('main h1')) return
      performance.mark('first-screen')
      watch.disconnect()
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  const stands = Promise.withResolvers<void>()
  // what the screen does not wait for is answered only when it stands: a busy machine counts the same as a quiet one
  await cold.page.route('**/api/**', async (route) => {
    if (!NEEDED.some((path) => route.request().url().includes(path))) await stands.promise
    await route.continue()
  })
  await cold.page.goto(`${api.url}/beranda`)
  await cold.page.getByRole('heading', { level: 1 }).waitFor()
  const before = await cold.page.evaluate(() => {
    const stood = performance.getEntriesByName('first-screen')[0]?.startTime ?? 0
    const asked = performance
      .getEntriesByType('resource')
      .filter((one) => one instanceof PerformanceResourceTiming && one.responseEnd > 0 && one.responseEnd <= stood)
    return [location.href, ...asked.map((one) => one.name)]
  })
  stands.resolve()
  await cold.page.waitForLoadState('networkidle')
  const all = await Promise.all(loaded)
  await cold.context.close()
  return all.filter((one) => one.kind === 'font' || before.includes(one.url)) // what is asked for later keeps nobody waiting
}

const sum = (all: Loaded[], fits: (one: Loaded) => boolean) =>
  all.filter(fits).reduce((total, one) => total + one.gzip, 0)

describe('the first useful screen', () => {
  it('keeps the budget of scripts, styles, font and requests', async () => {
    const all = await firstScreen()
    const js = sum(all, (one) => one.kind === 'script')
    const css = sum(all, (one) => one.kind === 'stylesheet')
    const font = sum(all, (one) => one.kind === 'font')
    const calls = all.filter((one) => one.url.includes('/api/')).length
    const files = all.filter((one) => !one.url.endsWith('.svg') && one.kind !== 'font').length
    console.log(
      `first screen: js ${js}, css ${css}, font ${font} bytes gzip; ${all.length} requests, ${calls} to the API`,
    )
    for (const size of [js, css, font, calls]) expect(size).toBeGreaterThan(0) // an empty sum would keep every budget
    expect(js).toBeLessThanOrEqual(JS)
    expect(css).toBeLessThanOrEqual(CSS)
    expect(font).toBeLessThanOrEqual(FONT)
    expect(calls).toBeLessThanOrEqual(CALLS)
    expect(files).toBeLessThanOrEqual(REQUESTS)
  })
})

describe('the timetable', () => {
  it('keeps the budget of what its page and its dialog load beside the first screen', async () => {
    const first = new Set((await firstScreen()).map((one) => new URL(one.url).pathname))
    api.actions.push('programme.read', 'programme.plan')
    api.answers.set('programme/week', () => WEEK)
    const { page, context } = await visit(browser)
    await page.goto(`${api.url}/masuk`)
    await signIn(page, 'sari.k')
    await page.waitForLoadState('networkidle') // what that page loads is its own
    const scripts: Promise<Loaded | null>[] = []
    page.on('response', (response) => {
      const url = response.url()
      if (response.request().resourceType() === 'script' && !first.has(new URL(url).pathname))
        scripts.push(
          response.body().then(
            (body) => ({ url, kind: 'script', gzip: gzipSync(body, { level: 9 }).length }),
            () => null, // asked for by the page that is being left, and cut off with it
          ),
        )
    })
    await page.goto(`${api.url}/jadwal?hari=2026-04-07`)
    await page.getByRole('button', { name: 'Kegiatan', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await page.waitForLoadState('networkidle')
    const extra = (await Promise.all(scripts)).filter((one) => one !== null)
    console.log(`timetable: ${extra.length} files, ${sum(extra, () => true)} bytes gzip beside the first screen`)
    expect(extra.map((one) => one.url).join()).toMatch(/\/assets\/week-/)
    expect(sum(extra, () => true)).toBeLessThanOrEqual(TIMETABLE)
    api.actions.splice(1)
    await context.close()
  })
})

describe('the instruments of these tests', () => {
  it('do see a breach of the content policy and a page that breaks WCAG', async () => {
    const { page, context, faults } = await visit(browser)
    await page.goto(`${api.url}/masuk`)
    await page.getByRole('heading', { name: 'Masuk' }).waitFor()
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'p { color: red }'
      document.head.append(style)
      const field = document.createElement('input')
      document.querySelector('main')?.append(field)
    })
    await expect.poll(() => faults.length).toBeGreaterThan(0)
    expect((await axe(page)).join()).toContain('label')
    await context.close()
  })
})
