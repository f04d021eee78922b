import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openCase } from '../../../src/modules/cases/facts/case.ts'
import { picture } from '../../support/browser.ts'
import { type Opened, type RealWeb, realWeb, settled, signInByHand } from '../../support/real-web.ts'
import { screenOfTheWomen } from './screen-of-the-women.ts'

let web: RealWeb
let caseId: string
/** her card for the screen of the women; the session that made it is gone when others have signed in */
const card = {
  ...{ name: 'Mawarni', pin: '280319', goal: 'Saya bisa jahit kebaya' },
  steps: [{ what: 'Jahit lurus', isDone: true }, { what: 'Rok' }, { what: 'Kebaya' }],
}
let code = ''
/** every page of the running test, so that what any of them asked for or complained about is looked at */
let opened: Opened[] = []
/** names of people in this house: none may stand in a title, an address, a storage or a cache */
const NAMES = /Mawarni|Rizal|Ratna|Wulan/i
const DAY = 'Senin, 12 Januari 2026'

beforeAll(async () => {
  web = await realWeb()
  caseId = await web.within('rizal', async (ctx) => {
    const display = { honorific: 'Ibu', callName: 'Mawarni', birthYear: 1998 } as const
    const responsibleId = web.server.world.cards['rizal']?.personId ?? ''
    return (await openCase(ctx, { display, openedOn: '2026-01-05', responsibleId })).caseId
  })
  await web.ownerSql(
    `begin; set local session_replication_role = replica;
     update cases set state = 'open', admitted_on = '2026-01-05', presence = 'in_house' where case_id = '${caseId}'; commit`,
  )
  code = String((await web.call('rizal', 'kiosk.makeCard', { caseId, ...card }))['code'])
})
afterAll(() => web?.close())
afterEach(async () => {
  const seen = opened
  opened = []
  for (const { page } of seen) {
    expect(await page.title()).not.toMatch(NAMES)
    expect(page.url()).not.toMatch(NAMES)
  }
  for (const { context } of seen) await context.close()
  expect(seen.flatMap((one) => one.faults)).toEqual([])
  const foreign = seen
    .flatMap((one) => one.asked)
    .filter((url) => url !== 'about:blank' && new URL(url).origin !== web.url)
  expect(foreign).toEqual([])
  expect(seen.flatMap((one) => one.asked).filter((url) => NAMES.test(url) || url.endsWith('.map'))).toEqual([])
})

const open = async (options: Parameters<RealWeb['open']>[0] = {}) => {
  const one = await web.open(options)
  opened.push(one)
  return one
}
const h1 = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Signed in by hand as Rizal, on the page of one woman. */
async function onHerPage(): Promise<Opened> {
  const one = await open()
  await one.page.goto(web.url)
  await signInByHand(web, one.page, 'rizal')
  await h1(one.page, DAY)
  await one.page.goto(`${web.url}/penerima-manfaat/${caseId}`)
  await h1(one.page, 'Ibu Mawarni')
  return one
}

/** Everything that this browser holds of the page and of the site: text, storages, caches, databases, workers. */
const heldBy = (page: Page) =>
  page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => [name, ...(await (await caches.open(name)).keys()).map((r) => r.url)]),
    )
    const databases = await indexedDB.databases()
    const workers = await navigator.serviceWorker.getRegistrations()
    return {
      text: document.documentElement.outerHTML,
      stores: JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        cached,
        databases,
        workers.length,
        history.state,
        window.name,
        document.cookie,
      ]),
    }
  })

const expectNothingOf = async (page: Page, names: RegExp) => {
  const { text, stores } = await heldBy(page)
  expect(text).not.toMatch(names)
  expect(stores).not.toMatch(names)
  expect(stores).not.toContain(caseId)
}

describe('signing in at the real server', () => {
  it('sends its scripts and styles compressed, for a year, and answers of the API plain', async () => {
    const page = await (await fetch(`${web.url}/masuk`)).text()
    const files = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1])
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      for (const encoding of ['br', 'gzip']) {
        const { headers } = await fetch(`${web.url}${file}`, { headers: { 'accept-encoding': encoding } })
        expect([file, headers.get('content-encoding')]).toEqual([file, encoding])
        expect(headers.get('cache-control')).toContain('immutable')
        expect(headers.get('content-type')).toMatch(/^(text\/css|text\/javascript|application\/javascript)/)
      }
      expect(
        (await fetch(`${web.url}${file}`, { headers: { 'accept-encoding': 'identity' } })).headers.has(
          'content-encoding',
        ),
      ).toBe(false)
    }
    expect((await fetch(`${web.url}/api/health`)).headers.has('content-encoding')).toBe(false)
  })

  it('asks for name, passphrase and kind of device, then for the code, and opens Beranda', async () => {
    const one = await open()
    const { page } = one
    await page.goto(web.url)
    await page.getByLabel('Nama pengguna').fill('rizal')
    await page.getByLabel('Frasa sandi').fill('bukan frasa yang benar')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await page.getByText('Nama pengguna atau frasa sandi belum cocok').waitFor()
    expect(await page.evaluate(() => document.cookie)).toBe('')
    await signInByHand(web, page, 'rizal')
    await h1(page, DAY)
    expect(new URL(page.url()).pathname).toBe('/beranda')
    expect(await page.evaluate(() => document.cookie)).toBe('') // the cookie is not for scripts
    await settled(one)
    await picture(page, 'nyata-beranda-pc')
  })

  it('refuses a wrong code in words and lets the right one in', async () => {
    const { page } = await open()
    await page.goto(web.url)
    await page.getByLabel('Nama pengguna').fill('wulan')
    await page.getByLabel('Frasa sandi').fill(web.passphraseOf('wulan'))
    await page.keyboard.press('Enter')
    await page.getByLabel('Kode enam angka').fill('000000')
    await page.keyboard.press('Enter')
    await page.getByText('Kode belum cocok').waitFor()
    await page.goto(`${web.url}/beranda`) // one factor opens nothing
    await h1(page, 'Masuk')
    await signInByHand(web, page, 'wulan', 'personal')
    await h1(page, DAY)
  })
})

describe('leaving at the real server', () => {
  it('I15 by Alt+L clears the page, also for the server, and the passphrase brings it back', async () => {
    const { page } = await onHerPage()
    const told = page.waitForResponse('**/api/auth/lock') // the page is clear before the server has heard of it
    await page.keyboard.press('Alt+l')
    await h1(page, 'Layar dikunci')
    await expectNothingOf(page, /Mawarni/)
    await told
    await picture(page, 'nyata-kunci-pc')
    const answer = await page.evaluate(async (id) => {
      const body = JSON.stringify({ caseId: id })
      return (await fetch('/api/cases/page', { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
        .status
    }, caseId)
    expect(answer).toBe(423)
    await page.reload()
    await h1(page, 'Layar dikunci')
    await expectNothingOf(page, NAMES)
    await page.getByLabel('Frasa sandi').fill(web.passphraseOf('rizal'))
    await page.keyboard.press('Enter')
    await h1(page, 'Ibu Mawarni')
  })

  it('B54 B57 by Esc three times ends the session here and on the server, also on the way back', async () => {
    const { page, context } = await onHerPage()
    const cookie = (await context.cookies()).find((one) => one.name === '__Host-sid')
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict' })
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
    await h1(page, 'Masuk')
    expect(new URL(page.url()).pathname).toBe('/masuk')
    await expectNothingOf(page, NAMES)
    await page.goBack()
    await h1(page, 'Masuk')
    await expectNothingOf(page, NAMES)
    const kept = { 'content-type': 'application/json', cookie: `__Host-sid=${cookie?.value}` }
    const asked = await fetch(`${web.url}/api/cases/page`, {
      method: 'POST',
      headers: kept,
      body: JSON.stringify({ caseId }),
    })
    expect(asked.status).toBe(401)
  })

  it('B56 as one person and coming as another shows nothing of the first, in this tab and beside it', async () => {
    const first = await onHerPage()
    const beside = await open({ beside: first.context })
    await beside.page.goto(`${web.url}/penerima-manfaat/${caseId}`)
    await h1(beside.page, 'Ibu Mawarni')
    await first.page.getByRole('button', { name: /^Rizal/ }).click()
    await first.page.getByRole('menuitem', { name: 'Keluar' }).click()
    await h1(first.page, 'Masuk')
    await h1(beside.page, 'Masuk')
    for (const { page } of [first, beside]) await expectNothingOf(page, NAMES)
    await signInByHand(web, first.page, 'joko')
    await beside.page.locator('.topbar').waitFor()
    for (const { page } of [first, beside]) {
      await page.locator('main h1').waitFor()
      await expectNothingOf(page, NAMES)
    }
    await first.page.goBack()
    await first.page.locator('main h1').waitFor()
    await expectNothingOf(first.page, NAMES)
    await beside.page.goto(`${web.url}/penerima-manfaat/${caseId}`)
    await settled(beside)
    expect((await heldBy(beside.page)).text).not.toMatch(NAMES)
  })
})

screenOfTheWomen(() => ({ web, open, code, card, nothingOf: ({ page }) => expectNothingOf(page, NAMES) }))
