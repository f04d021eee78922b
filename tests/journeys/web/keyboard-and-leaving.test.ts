import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { launch, leave, picture, tapBudget, type Visit, visit } from '../../support/browser.ts'
import { WEBS } from '../../support/built-web.ts'
import { type FakeApi, startFakeApi } from '../../support/fake-api.ts'
import { signIn } from '../../support/web-sign-in.ts'

let browser: Browser
let api: FakeApi
let open: Visit

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => leave(browser))
beforeEach(async () => {
  api = await startFakeApi({ root: WEBS.shell })
})
afterEach(async () => {
  expect(open.faults).toEqual([])
  await open.context.close()
  await api.stop()
})

/** Somebody signed in, on the first screen of her role. */
async function inside(user = 'rizal.h', options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  open = await visit(browser, options)
  await open.page.goto(`${api.url}/masuk`)
  await signIn(open.page, user)
  return open.page
}

const h1 = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

/** Everything readable that this browser holds of the page: text, storage, caches. */
const heldBy = (page: Page) =>
  page.evaluate(async () => {
    const names = 'caches' in window ? await caches.keys() : []
    return [
      document.documentElement.innerHTML,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      names.join(),
    ].join('\n')
  })

describe('signing in', () => {
  it('says in words what does not match yet, and goes on from there', async () => {
    open = await visit(browser)
    const { page } = open
    await page.goto(api.url)
    await page.getByLabel('Nama pengguna').fill('rizal.h')
    await page.getByLabel('Frasa sandi').fill('salah')
    await page.getByRole('button', { name: 'Masuk', exact: true }).click()
    await page.getByText('Nama pengguna atau frasa sandi belum cocok').waitFor()
    expect(await axe(page)).toEqual([])
    await signIn(page, 'rizal.h', { stopAtCode: true })
    await page.getByLabel('Kode enam angka').fill('000000')
    await page.keyboard.press('Enter')
    await page.getByText('Kode belum cocok').waitFor()
    await page.getByLabel('Kode enam angka').fill('123 456')
    await page.keyboard.press('Enter')
    await h1(page, 'Selasa, 7 April 2026')
    expect(new URL(page.url()).pathname).toBe('/beranda')
  })

  it('brings the head to Beranda as everybody', async () => {
    const page = await inside('sari.k')
    await h1(page, 'Selasa, 7 April 2026')
    expect(new URL(page.url()).pathname).toBe('/beranda')
  })
})

describe('the keys of the shell', () => {
  it('D16 go to places, and the focus follows to the new title; the document keeps a neutral name', async () => {
    const page = await inside()
    await h1(page, 'Selasa, 7 April 2026')
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await h1(page, 'Halaman /penerima-manfaat')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.keyboard.press('c')
    await h1(page, 'Catat sesi')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Catat sesi')
    expect(await page.title()).toBe('Titian')
  })

  it('D20 stay off the paper, on which every page says that it is confidential, who printed it and when', async () => {
    const page = await inside()
    await page.emulateMedia({ media: 'print' })
    const head = page.locator('.paper-head')
    await head.getByText('Rahasia').waitFor()
    expect(await head.innerText()).toMatch(/Dicetak .*Rizal.*\d{4} \d\d\.\d\d/)
    expect(await page.locator('.sidebar, .topbar, .btn').filter({ visible: true }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  })

  it('are letters inside a field, and can be switched off', async () => {
    const page = await inside()
    await page.keyboard.press('c')
    await page.getByLabel('Apa yang dibahas').pressSequentially('cgp?')
    expect(await page.getByLabel('Apa yang dibahas').inputValue()).toBe('cgp?')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('?')
    await page.getByRole('heading', { name: 'Pintasan papan tik' }).waitFor()
    expect(await axe(page)).toEqual([])
    const menu = await page.locator('.side__list .side__link').allInnerTexts()
    const shown = await page.locator('.keys div').allInnerTexts()
    for (const line of ['Surat', 'Jadwal', 'Laporan', 'Penerima manfaat'])
      expect([line, shown.some((key) => key.startsWith('g ') && key.endsWith(line))]).toEqual([
        line,
        menu.some((entry) => entry.startsWith(line)),
      ])
    await page.getByRole('switch', { name: 'Pakai pintasan satu huruf' }).click()
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('p')
    await h1(page, 'Catat sesi')
  })

  it('find a person in six presses at most, and a protected person by her code only', async () => {
    const page = await inside()
    const budget = await tapBudget(page)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('sur')
    await page.keyboard.press('Enter')
    await h1(page, 'Halaman /penerima-manfaat/c-7')
    expect((await budget.presses()) + 'sur'.length).toBeLessThanOrEqual(6)
    await page.keyboard.press('Control+k')
    await page.keyboard.type('rukmini')
    await page.getByRole('option', { name: 'R-7' }).waitFor()
    expect(await page.getByText('Rukmini').count()).toBe(0)
    expect(await axe(page)).toEqual([])
    await picture(page, 'cari-pc')
  })

  it('skip from the top of the page to its content', async () => {
    const page = await inside()
    await h1(page, 'Selasa, 7 April 2026')
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi')
  })
})

describe('the menus', () => {
  it('of the phone open everything else and close with Esc; nothing in it breaks WCAG', async () => {
    const page = await inside('rizal.h', { screen: 'phone' })
    await page.getByRole('button', { name: 'Lainnya' }).click()
    await page.getByRole('menuitem', { name: 'Tindak lanjut' }).waitFor()
    await picture(page, 'lainnya-phone')
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('menuitem', { name: 'Tindak lanjut' }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Lainnya' }).click()
    await page.getByRole('menuitem', { name: 'Surat' }).click()
    await h1(page, 'Halaman /surat')
  })

  it('change colours and language at once; names become initials while somebody looks on', async () => {
    const page = await inside()
    const choose = async (name: string) => {
      await page.getByRole('button', { name: /^Rizal/ }).click()
      await picture(page, 'menu-saya-pc')
      await page.getByRole('menuitem', { name }).or(page.getByRole('menuitemradio', { name })).click()
    }
    await choose('Gelap')
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark')
    await choose('Mode layar bersama')
    await page.getByRole('link', { name: 'SU', exact: true }).waitFor()
    expect(await page.getByText('Ibu Suryani').count()).toBe(0)
    await choose('English')
    await page.getByRole('link', { name: 'Clients' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
  })
})

describe('leaving', () => {
  it('I15 by Alt+L takes everything off the page, and the passphrase brings the same page back', async () => {
    const page = await inside()
    await page.getByRole('link', { name: 'Ibu Suryani' }).click()
    await h1(page, 'Halaman /penerima-manfaat/c-7')
    await page.keyboard.press('Alt+l')
    await page.getByRole('heading', { name: 'Layar dikunci' }).waitFor()
    expect(await heldBy(page)).not.toContain('Suryani')
    expect([...api.sessions.values()][0]?.state).toBe('locked')
    await page.keyboard.type('salah')
    await page.keyboard.press('Enter')
    await page.getByText('belum cocok').waitFor()
    await page.getByLabel('Frasa sandi').fill('rumah kapas hujan pagi perahu')
    await page.keyboard.press('Enter')
    await h1(page, 'Halaman /penerima-manfaat/c-7')
  })

  it('by a reload while locked shows nobody: not even who locked it', async () => {
    const page = await inside()
    await page.keyboard.press('Alt+l')
    await page.getByText('Rizal Hakim').waitFor()
    await page.reload()
    await page.getByRole('heading', { name: 'Layar dikunci' }).waitFor()
    expect(await heldBy(page)).not.toContain('Rizal')
  })

  it('B54 B57 by Esc three times ends the session on the server and leaves nothing behind, also on the way back', async () => {
    const page = await inside()
    await page.getByRole('link', { name: 'Ibu Suryani' }).click()
    await h1(page, 'Halaman /penerima-manfaat/c-7')
    for (let press = 0; press < 3; press++) await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Masuk' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/masuk')
    expect(api.sessions.size).toBe(0)
    expect(await heldBy(page)).not.toMatch(/Suryani|Rizal|titian\.ending/)
    await page.goBack()
    await page.getByRole('heading', { name: 'Masuk' }).waitFor()
    expect(await heldBy(page)).not.toMatch(/Suryani|Rizal/)
  })

  it('B56 in one tab signs out the other tab, and the next person sees nothing of the first', async () => {
    const page = await inside()
    const second = await visit(browser, { beside: open.context })
    await second.page.goto(`${api.url}/beranda`)
    await h1(second.page, 'Selasa, 7 April 2026')
    await page.getByRole('button', { name: /^Rizal/ }).click()
    await page.getByRole('menuitem', { name: 'Keluar' }).click()
    await second.page.getByRole('heading', { name: 'Masuk' }).waitFor()
    expect(await heldBy(second.page)).not.toMatch(/Suryani|Rizal/)
    await signIn(page, 'sari.k')
    await h1(second.page, 'Selasa, 7 April 2026')
    await second.page.getByRole('link', { name: 'Persetujuan' }).first().click() // the drawing of Beranda names women itself
    await h1(second.page, 'Halaman /persetujuan')
    expect(await heldBy(second.page)).not.toMatch(/Suryani|Rizal/)
    expect(second.faults).toEqual([])
  })
})

describe('a device whose clock is wrong', () => {
  it('G22 is told so with both hours, and no longer once it is set', async () => {
    open = await visit(browser, { screen: 'phone' })
    const { page } = open
    const hour = 3_600_000
    await page.clock.install({ time: Date.now() + 26 * hour })
    await page.goto(`${api.url}/masuk`)
    await signIn(page, 'rizal.h')
    const bar = page.getByText('Jam perangkat ini tidak sama dengan jam lembaga')
    await bar.waitFor()
    await h1(page, 'Selasa, 7 April 2026')
    expect(await axe(page)).toEqual([])
    await picture(page, 'wrong-clock')
    await page.clock.setSystemTime(Date.now())
    await page.reload()
    await h1(page, 'Selasa, 7 April 2026')
    expect(await bar.count()).toBe(0)
  })
})

describe('an idle screen', () => {
  it('is veiled after two minutes, seen again at a touch, and locked after five on a shared device', async () => {
    open = await visit(browser)
    const { page } = open
    await page.clock.install()
    await page.goto(`${api.url}/masuk`)
    await signIn(page, 'rizal.h')
    await h1(page, 'Selasa, 7 April 2026')
    const veil = page.getByText('Gerakkan tetikus')
    await page.clock.runFor('01:50')
    expect(await veil.count()).toBe(0)
    await page.clock.runFor('00:15')
    await veil.waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.app') as Element).filter)).toContain(
      'blur',
    )
    await page.mouse.move(300, 300)
    await veil.waitFor({ state: 'detached' })
    await page.clock.runFor('05:05')
    await page.getByRole('heading', { name: 'Layar dikunci' }).waitFor()
  })

  it('waits fifteen minutes on a phone of one’s own', async () => {
    open = await visit(browser, { screen: 'phone' })
    const { page } = open
    await page.clock.install()
    await page.goto(`${api.url}/masuk`)
    await page.getByText('HP saya sendiri').click()
    await signIn(page, 'rizal.h')
    await page.clock.runFor('14:00')
    expect(await page.getByRole('heading', { name: 'Layar dikunci' }).count()).toBe(0)
    await page.clock.runFor('01:10')
    await page.getByRole('heading', { name: 'Layar dikunci' }).waitFor()
  })

  it('locks at once when the device slept through the five minutes', async () => {
    open = await visit(browser)
    const { page } = open
    await page.clock.install()
    await page.goto(`${api.url}/masuk`)
    await signIn(page, 'rizal.h')
    await h1(page, 'Selasa, 7 April 2026')
    await page.clock.fastForward('06:00')
    await page.mouse.move(200, 200)
    await page.getByRole('heading', { name: 'Layar dikunci' }).waitFor()
  })
})
