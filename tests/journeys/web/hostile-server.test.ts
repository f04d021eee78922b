import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { POLICIES } from '../../../src/app/modules.ts'
import { launch, leave, type Visit, visit } from '../../support/browser.ts'
import { WEBS } from '../../support/built-web.ts'
import { type FakeApi, startFakeApi } from '../../support/fake-api.ts'
import { signIn } from '../../support/web-sign-in.ts'

let browser: Browser
let api: FakeApi
let open: Visit
/** what the browser asked of somebody else than this server */
let elsewhere: string[]

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => leave(browser))
beforeEach(async () => {
  api = await startFakeApi({ root: WEBS.product })
  api.actions = POLICIES.flatMap((p) => Object.keys(p.actions))
  api.answers.set('tasks/approvals', () => ({ items: [] }))
  elsewhere = []
  open = await visit(browser)
  open.page.on('request', (request) => {
    if (!request.url().startsWith(api.url)) elsewhere.push(request.url())
  })
})
afterEach(async () => {
  await open.context.close()
  await api.stop()
})

/** Runs where somebody takes a value for markup, for an address or for a script. */
const PAYLOAD = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>'
const ADDRESS = 'javascript:window.ran=1'
const FAR = 'https://elsewhere.example/a.png'

/** What a server says that is not ours, or no longer: a proxy's page, an older or newer answer, nothing at all. */
const ANSWERS: Readonly<Record<string, { type: string; body: string }>> = {
  'a page of a proxy': { type: 'text/html', body: `<html><body>${PAYLOAD}</body></html>` },
  'nothing that it knows': { type: 'application/json', body: JSON.stringify({ title: PAYLOAD, href: ADDRESS }) },
  'no object': { type: 'application/json', body: 'null' },
  'lists of lists': {
    type: 'application/json',
    body: JSON.stringify(
      Object.fromEntries(
        ['rows', 'items', 'people', 'cases', 'days', 'sessions'].map((key) => [key, [null, [], PAYLOAD, FAR]]),
      ),
    ),
  },
}
const PLACES = ['/beranda', '/penerima-manfaat', '/jadwal', '/penerima-manfaat/0192f3a0-0000-7000-8000-000000000001']

/** From now on everything but who is signed in is answered with this. */
const answerAll = (page: Page, { type, body }: { type: string; body: string }, status = 200) =>
  page.route(/\/api\/(?!auth\/)/, (route) => route.fulfill({ status, contentType: type, body }))

const ran = (page: Page) => page.evaluate(() => 'ran' in window)

describe('a server that answers what nobody declared', () => {
  it.each(Object.keys(ANSWERS))(
    'C14 C18 D18 gets nothing run by %s, and the page says a sentence wherever one stands',
    async (name) => {
      const { page } = open
      await page.goto(`${api.url}/masuk`)
      await answerAll(page, ANSWERS[name] ?? { type: 'text/plain', body: '' })
      await signIn(page, 'sari.k')
      for (const place of PLACES) {
        await page.goto(api.url + place)
        await page.getByRole('main').waitFor()
        await page
          .getByText(/\S+ \S+ \S+/)
          .first()
          .waitFor()
        await page.waitForLoadState('networkidle')
        const said = await page.getByRole('main').innerText()
        expect(said.trim().split(/\s+/).length, `${place}: ${said}`).toBeGreaterThan(4)
        expect(said, place).not.toMatch(/undefined|\[object|NaN|is not a function|Cannot read/)
        expect(await ran(page), place).toBe(false)
        expect(await page.locator('img[src="x"], a[href^="javascript:"]').count(), place).toBe(0)
      }
      expect(elsewhere).toEqual([])
      expect(open.faults).toEqual([])
    },
  )

  it('refuses with words of its own that are not said: the page says its own sentence', async () => {
    const { page } = open
    await page.goto(`${api.url}/masuk`)
    const refusal = { code: PAYLOAD, params: { name: PAYLOAD }, issues: [null, { path: null, code: ADDRESS }] }
    await answerAll(page, { type: 'application/json', body: JSON.stringify({ refusal }) }, 422)
    await signIn(page, 'sari.k')
    for (const place of PLACES) {
      await page.goto(api.url + place)
      await page.getByRole('main').waitFor()
      await page
        .getByText(/kekeliruan di server|elum bisa ditampilkan/)
        .first()
        .waitFor()
      expect(await page.getByRole('main').innerText(), place).not.toContain('onerror')
      expect(await ran(page), place).toBe(false)
    }
    expect(open.faults).toEqual([])
  })

  it('C13 names a woman in markup and with a turned script: her name is text, and nothing else', async () => {
    const { page } = open
    const one = {
      ...{
        honorific: 'Ibu',
        birthYear: 1998,
        episode: 1,
        state: 'open',
        stage: 'intervention',
        openedOn: '2026-01-12',
      },
      ...{ closedOn: null, flags: [], id: 'c-7', code: null, shielded: false, note: ADDRESS },
    }
    api.actions = ['clients.search']
    api.answers.set('clients/search', () => ({ opening: 0, people: [{ ...one, name: PAYLOAD }] }))
    await page.goto(`${api.url}/masuk`)
    await signIn(page, 'sari.k')
    await page.keyboard.press('Control+k')
    await page.locator('dialog[open] input').fill('ratna')
    await page.getByText('onerror').first().waitFor()
    expect(await ran(page)).toBe(false)
    expect(await page.locator('img[src="x"]').count()).toBe(0)
    expect(open.faults).toEqual([])
  })

  it('does not say who is signed in: the page says so, and is not white', async () => {
    const { page } = open
    for (const answer of Object.values(ANSWERS)) {
      await page.unrouteAll()
      await page.route('**/api/**', (route) => route.fulfill({ contentType: answer.type, body: answer.body }))
      await page.goto(`${api.url}/beranda`)
      await page
        .getByText(/\S+ \S+ \S+/)
        .first()
        .waitFor()
      expect(await ran(page)).toBe(false)
    }
  })
})
