import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axe } from '../../support/axe.ts'
import { launch, leave, picture, type Screen, sticksOut, type Visit, visit } from '../../support/browser.ts'
import { WEBS } from '../../support/built-web.ts'
import { type FakeApi, startFakeApi } from '../../support/fake-api.ts'
import { signIn } from '../../support/web-sign-in.ts'

let browser: Browser
let api: FakeApi

beforeAll(async () => {
  api = await startFakeApi({ root: WEBS.product, demo: true })
  browser = await launch()
})
afterAll(async () => {
  await leave(browser)
  await api?.stop()
})

const SCREENS: Screen[] = ['pc', 'phone', 'narrow']
const THEMES = ['terang', 'gelap'] as const

/** Goes to the page that is named, as a person would. */
const PAGES: Record<string, (open: Visit) => Promise<void>> = {
  masuk: async ({ page }) => {
    await page.goto(`${api.url}/masuk`)
    await page.getByRole('heading', { name: 'Masuk' }).waitFor()
  },
  'masuk-kode': async ({ page }) => {
    await page.goto(`${api.url}/masuk`)
    await signIn(page, 'rizal.h', { stopAtCode: true })
  },
  pemulihan: async ({ page }) => {
    await page.goto(`${api.url}/masuk`)
    await page.getByRole('button', { name: 'Lupa frasa sandi' }).click()
    await page.getByRole('heading', { name: 'Buat frasa sandi baru' }).waitFor()
  },
  kunci: async ({ page }) => {
    await page.goto(`${api.url}/masuk`)
    await signIn(page, 'rizal.h')
    await page.keyboard.press('Alt+l')
    await page.getByRole('heading', { name: 'Layar dikunci' }).waitFor()
  },
  komponen: async ({ page }) => {
    await page.goto(`${api.url}/komponen`)
    await signIn(page, 'rizal.h')
    await page.getByRole('heading', { name: 'Komponen' }).waitFor()
  },
}

for (const name of Object.keys(PAGES))
  describe.each(SCREENS)(`the page ${name} on %s`, (screen) => {
    let open: Visit
    beforeAll(async () => {
      open = await visit(browser, { screen })
      await PAGES[name]?.(open)
    })
    afterAll(() => open.context.close())

    it.each(THEMES)('has no violation of WCAG 2.2 AA nor of the content policy, %s', async (theme) => {
      await open.page.emulateMedia({ colorScheme: theme === 'gelap' ? 'dark' : 'light' })
      await picture(open.page, `${name}-${screen}-${theme}`, name === 'komponen')
      expect(await axe(open.page, theme === 'gelap' ? 'colours' : 'all')).toEqual([])
      expect(await sticksOut(open.page)).toBe(0)
      expect(open.faults).toEqual([])
    })
  })

describe('the sign-in page in English', () => {
  it('says its language and has no violation of WCAG 2.2 AA', async () => {
    const { page, context } = await visit(browser)
    await page.goto(`${api.url}/masuk`)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    expect(await page.title()).toBe('Titian')
    expect(await axe(page)).toEqual([])
    await context.close()
  })
})

describe('the components page', () => {
  it('is not found outside the sandbox of invented people', async () => {
    const real = await startFakeApi({ root: WEBS.product, demo: false })
    const { page, context } = await visit(browser)
    await page.goto(`${real.url}/komponen`)
    await signIn(page, 'rizal.h')
    await page.getByRole('heading', { name: 'Tidak ditemukan' }).waitFor()
    expect(await page.getByText('Data contoh').count()).toBe(0)
    await context.close()
    await real.stop()
  })
})
